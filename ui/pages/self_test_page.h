// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"

#include <QList>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace triage {

class Button;
class FootBar;
class Heading;
class NumberField;
class OptionGroup;
class PageColumn;

/// Safe tests to try at home, after the questions: first what they are, then one a page with its
/// drawing, how to do it, when to stop and how it came out. Each may be left out.
class SelfTestPage : public QWidget {
    Q_OBJECT
public:
    explicit SelfTestPage(QWidget *parent = nullptr);

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
    };
    QVBoxLayout *begin(const QString &caption, const QString &heading, const QString &hint);
    void addHowTo(QVBoxLayout *body, const SelfTest &test);
    void addAsk(QVBoxLayout *body, const SelfTestAsk &ask, const Questionnaire &questionnaire);
    void setButtons(const QString &go, const QString &skip);
    void goOn();
    [[nodiscard]] std::optional<AnswerValue> answerOf(const Ask &ask) const;

    QVBoxLayout *m_layout = nullptr;
    PageColumn *m_column = nullptr;
    Heading *m_heading = nullptr;
    FootBar *m_foot = nullptr;
    Button *m_go = nullptr;
    Button *m_skip = nullptr;
    QList<Ask> m_asks;
    Answers m_answers;
};

} // namespace triage
