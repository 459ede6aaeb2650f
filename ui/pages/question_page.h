// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/interview.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace triage {

class ErrorSummary;
class Heading;
class PageColumn;
class PageForm;

/// What a runner sees of the questionnaire at once: Back, the question, its input, Continue.
class QuestionPage : public QWidget {
    Q_OBJECT
public:
    explicit QuestionPage(QWidget *parent = nullptr);

    /// Shows a step of the walk as it was left; the questionnaire must outlive the page.
    void showStep(const Step &step, const Answers &answers);
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

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead(QVBoxLayout *head, const Step &step, const Page &page);
    void addFoot(QVBoxLayout *foot, const Page &page);
    void goOn();

    QVBoxLayout *m_layout = nullptr;
    PageColumn *m_column = nullptr;
    PageForm *m_form = nullptr;
    ErrorSummary *m_summary = nullptr;
    Heading *m_heading = nullptr;
};

} // namespace triage
