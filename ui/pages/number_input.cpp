// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/number_input.h"

#include "inputs/number_field.h"
#include "pages/answer_codes.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

NumberInput::NumberInput(const Question &question, Mode mode, QWidget *parent)
    : AnswerInput(parent), m_field(new NumberField)
{
    m_field->setQuestion(questionText(question, mode));
    m_field->setUnit(toScreen(question.unit));
    m_field->setRange(question.minimum, question.maximum);
    m_field->setWhole(question.kind == QuestionKind::Integer);
    m_field->setCompact(mode == Mode::Therapist);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    connect(m_field, &NumberField::changed, this, &AnswerInput::changed);
}

std::optional<AnswerValue> NumberInput::answer() const
{
    const std::optional<double> value = m_field->value();
    return value ? std::optional<AnswerValue>(*value) : std::nullopt;
}

void NumberInput::setAnswer(const AnswerValue *answer)
{
    m_field->setValue(numberOf(answer));
}

QString NumberInput::problemText() const
{
    return m_field->problemText();
}

void NumberInput::setError(bool error)
{
    m_field->setError(error ? problemText() : QString());
}

QWidget *NumberInput::firstInput()
{
    return m_field->input();
}

} // namespace triage
