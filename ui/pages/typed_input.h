// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/answer_input.h"

namespace triage {

class DateField;
class DurationField;
class NumberField;

/// An answer that is typed into a field; what differs between the fields is in typed_input.cpp.
template<typename Field>
class TypedInput : public AnswerInput {
public:
    TypedInput(const Question &question, Mode mode, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<AnswerValue> answer() const override;
    void setAnswer(const AnswerValue *answer) override;
    [[nodiscard]] QString problemText() const override;
    void setError(bool error) override;
    [[nodiscard]] QWidget *firstInput() override;

private:
    Field *m_field = nullptr;
};

/// A day of the calendar.
using DateInput = TypedInput<DateField>;
/// A time in days, typed as days, weeks, months or years.
using DurationInput = TypedInput<DurationField>;
/// A number with its unit.
using NumberInput = TypedInput<NumberField>;

} // namespace triage
