// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "interview/questionnaire.h"

#include <QWidget>

namespace triage {

class Callout;
class ErrorLine;
class SignList;

/// The checklist of a page: each row is its own question. Rows left alone become "no" only when
/// the page is settled after a choice or "None of these".
class SignBlock : public QWidget {
    Q_OBJECT
public:
    /// The questions must outlive it.
    SignBlock(const std::vector<const Question *> &signs, Mode mode, const QString &heading,
              QWidget *parent = nullptr);

    /// Shows stored answers. Sends no signal.
    void setAnswers(const Answers &answers);
    /// Turns rows left alone into "no"; false, with nothing changed, where nothing was chosen.
    bool settle();
    /// True for a question that is a row of this list.
    [[nodiscard]] bool holds(const std::string &id) const;
    /// The answer of a row, or nothing where it was left alone.
    [[nodiscard]] std::optional<AnswerValue> answer(const std::string &id) const;
    /// Shows what is wrong above the list; empty removes it.
    void setProblem(const QString &text);
    [[nodiscard]] SignList *list() const { return m_list; }
    [[nodiscard]] const std::vector<const Question *> &questions() const { return m_signs; }

signals:
    /// The user changed a row.
    void changed();

private:
    std::vector<const Question *> m_signs;
    SignList *m_list = nullptr;
    ErrorLine *m_error = nullptr;
    Callout *m_note = nullptr;
};

} // namespace triage
