// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"

#include <QDate>
#include <QWidget>

#include <optional>

namespace triage {

/// The control that takes the answer to one question; nothing is preselected.
class AnswerInput : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The answer. monostate: the person chose to skip. Nothing: no answer yet.
    [[nodiscard]] virtual std::optional<AnswerValue> answer() const = 0;
    /// Shows an answer, or none for nullptr. Sends no signal.
    virtual void setAnswer(const AnswerValue *answer) = 0;
    /// What is wrong with what was typed, in words that say what to do; empty when nothing is.
    [[nodiscard]] virtual QString problemText() const { return {}; }
    /// Outlines the control as one with a problem.
    virtual void setError(bool error) = 0;
    /// The widget an error summary leads to.
    [[nodiscard]] virtual QWidget *firstInput() = 0;
    /// Chooses the option of a digit; false where digits mean nothing.
    virtual bool pick(int digit);
    /// The day that times are counted from, and the language they are said in; most answers do not
    /// need it.
    virtual void setToday(const QDate &today, const Translation &language);

signals:
    /// The user changed the answer.
    void changed();
};

} // namespace triage
