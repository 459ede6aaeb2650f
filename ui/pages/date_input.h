// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/answer_input.h"

namespace triage {

class DateField;

/// A day of the calendar.
class DateInput : public AnswerInput {
    Q_OBJECT
public:
    DateInput(const Question &question, Mode mode, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<AnswerValue> answer() const override;
    void setAnswer(const AnswerValue *answer) override;
    [[nodiscard]] QString problemText() const override;
    void setError(bool error) override;
    [[nodiscard]] QWidget *firstInput() override;

private:
    DateField *m_field = nullptr;
};

} // namespace triage
