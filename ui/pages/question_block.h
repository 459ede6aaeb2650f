// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"

#include <QWidget>

#include <optional>

namespace triage {

class AnswerInput;
class ErrorLine;
class OptionRow;
class Paragraph;

/// One question of a page: its text where the page has several, its hint, its input, and an
/// option to skip where the input itself has none.
class QuestionBlock : public QWidget {
    Q_OBJECT
public:
    /// `alone`: the page's heading is the question already. `question` must outlive it.
    QuestionBlock(const Question &question, Mode mode, bool alone, QWidget *parent = nullptr);

    [[nodiscard]] const Question &question() const { return m_question; }
    [[nodiscard]] AnswerInput *input() const { return m_input; }
    /// The answer; monostate for a skipped one, nothing where there is none yet.
    [[nodiscard]] std::optional<AnswerValue> answer() const;
    /// Shows a stored answer. Sends no signal.
    void setAnswer(const AnswerValue *answer);
    /// Says below the input where the answer is from; empty says nothing.
    void setNote(const QString &text);
    /// Shows what is wrong beside the input; empty removes it.
    void setProblem(const QString &text);

signals:
    /// The user changed the answer.
    void changed();

private:
    void addSkip();

    const Question &m_question;
    AnswerInput *m_input = nullptr;
    ErrorLine *m_error = nullptr;
    OptionRow *m_skip = nullptr;
    Paragraph *m_note = nullptr; ///< made when there is one
};

} // namespace triage
