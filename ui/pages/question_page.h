// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/interview.h"
#include "pages/log_offer.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace triage {

class Button;
class ErrorSummary;
class FootBar;
class Heading;
class PageColumn;
class PageForm;
class PageWords;
class WhyNote;

/// What a runner sees of the questionnaire at once: Back, the question, its input, Continue.
/// Continue follows the answers; where they are too long for the window it stays at the foot.
class QuestionPage : public QWidget {
    Q_OBJECT
public:
    explicit QuestionPage(QWidget *parent = nullptr);

    /// The day that "3 weeks ago" is counted from, and the language it is said in.
    void setToday(const QDate &today, const Translation &language)
    {
        m_today = today;
        m_language = language;
    }
    /// Explains clinical words from now on; the catalogue must outlive the page.
    void setGlossary(const Catalogue &catalogue) { m_catalogue = &catalogue; }
    /// What the steps shown from now on say of a training log.
    void setLogMarks(const LogMarks &marks) { m_log = marks; }
    /// Shows which answers of this step are from a training log.
    void showLogMarks(const LogMarks &marks);
    /// Shows a step of the walk as it was left, and about how long it is to the end; the
    /// questionnaire must outlive the page.
    void showStep(const Step &step, const Answers &answers, int secondsLeft);
    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();
    /// Moves the focus to the input of a question, where this page has it.
    void focusQuestion(const std::string &id);

signals:
    /// The user answered, or took an answer back (nothing).
    void answered(const std::string &id, const std::optional<AnswerValue> &answer);
    /// Continue was pressed and nothing is missing.
    void continued();
    void back();
    /// A training log is to be taken in.
    void logAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHead(QVBoxLayout *head, const Step &step, const Page &page, int secondsLeft);
    void addFoot(QVBoxLayout *foot, const Page &page);
    void goOn();
    void placeContinue();

    QVBoxLayout *m_layout = nullptr;
    FootBar *m_foot = nullptr;
    QWidget *m_slot = nullptr; ///< where Continue is while it follows the answers
    Button *m_go = nullptr;
    PageColumn *m_column = nullptr;
    PageForm *m_form = nullptr;
    ErrorSummary *m_summary = nullptr;
    Heading *m_heading = nullptr;
    PageWords *m_words = nullptr;
    const Catalogue *m_catalogue = nullptr;
    WhyNote *m_why = nullptr; ///< none where there is nothing to explain
    bool m_whyOpen = false;   ///< as the person left it on the page before
    QDate m_today;
    LogMarks m_log;
    Translation m_language;
};

} // namespace triage
