// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/answer_input.h"

namespace triage {

class NumberField;
class TimeField;

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
    void setToday(const QDate &today, const Translation &language) override;

private:
    const Question &m_question;
    Field *m_field = nullptr;
};

/// A number with its unit.
using NumberInput = TypedInput<NumberField>;
/// A time as people say it: how long ago, how many days, or a day ahead.
using TimeInput = TypedInput<TimeField>;

} // namespace triage
