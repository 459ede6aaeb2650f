// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/duration_input.h"

#include "inputs/duration_field.h"
#include "pages/answer_codes.h"

#include <QVBoxLayout>

namespace triage {

DurationInput::DurationInput(const Question &question, Mode mode, QWidget *parent)
    : AnswerInput(parent), m_field(new DurationField)
{
    m_field->setQuestion(questionText(question, mode));
    if (question.maximum)
        m_field->setMaximum(static_cast<int>(*question.maximum));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    connect(m_field, &DurationField::changed, this, &AnswerInput::changed);
}

std::optional<AnswerValue> DurationInput::answer() const
{
    const std::optional<int> days = m_field->days();
    return days ? std::optional<AnswerValue>(static_cast<double>(*days)) : std::nullopt;
}

void DurationInput::setAnswer(const AnswerValue *answer)
{
    const std::optional<double> days = numberOf(answer);
    m_field->setDays(days ? std::optional(static_cast<int>(*days)) : std::nullopt);
}

QString DurationInput::problemText() const
{
    return m_field->problemText();
}

void DurationInput::setError(bool error)
{
    m_field->setError(error ? problemText() : QString());
}

QWidget *DurationInput::firstInput()
{
    return m_field->input();
}

} // namespace triage
