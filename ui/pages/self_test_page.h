// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"

#include <QList>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace triage {

class AnswerClash;
class Button;
class FootBar;
class Heading;
class NumberField;
class OptionGroup;
class PageColumn;
class PageWords;

/// Safe tests to try at home, after the questions: first what they are, then one a page with its
/// drawing, how to do it, when to stop and how it came out. Each may be left out. What was answered
/// before stays unless the person says that the test counts.
class SelfTestPage : public QWidget {
    Q_OBJECT
public:
    /// The catalogue must outlive it.
    explicit SelfTestPage(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Tells which tests may be tried.
    void showOffer(const std::vector<const SelfTest *> &tests);
    /// Shows a test, the `number`th of `count`; questionnaire and test must outlive the page.
    void showTest(const SelfTest &test, int number, int count, const Questionnaire &questionnaire,
                  const Answers &answers);
    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();

signals:
    /// The test answered a question.
    void answered(const std::string &id, const std::optional<AnswerValue> &answer);
    /// Continue was pressed.
    void continued();
    /// No more tests are wanted.
    void skipped();
    void back();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// How one question of the test is answered.
    struct Ask {
        const SelfTestAsk *ask = nullptr;
        const Question *question = nullptr;
        OptionGroup *options = nullptr;
        NumberField *number = nullptr;
        AnswerClash *clash = nullptr; ///< none where nothing was answered before
    };
    QVBoxLayout *begin(const QString &caption, const QString &heading, const QString &hint);
    void addHowTo(QVBoxLayout *body, const SelfTest &test);
    void addAsk(QVBoxLayout *body, const SelfTestAsk &ask, const Questionnaire &questionnaire);
    void explainWords(QVBoxLayout *body);
    void setButtons(const QString &go, const QString &skip);
    void goOn();
    void addEarlier(QVBoxLayout *body, Ask &ask);
    void compare();
    [[nodiscard]] QString words(const Ask &ask, const AnswerValue &answer) const;
    [[nodiscard]] std::optional<AnswerValue> answerOf(const Ask &ask) const;

    const Catalogue &m_catalogue;
    QVBoxLayout *m_layout = nullptr;
    PageColumn *m_column = nullptr;
    Heading *m_heading = nullptr;
    FootBar *m_foot = nullptr;
    Button *m_go = nullptr;
    Button *m_skip = nullptr;
    QList<Ask> m_asks;
    Answers m_answers;
    Translation m_language;
};

} // namespace triage
