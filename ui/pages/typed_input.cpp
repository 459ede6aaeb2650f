// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/typed_input.h"

#include "inputs/date_field.h"
#include "inputs/duration_field.h"
#include "inputs/number_field.h"
#include "pages/answer_codes.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

namespace {

void prepare(DateField & /*field*/, const Question & /*question*/, Mode /*mode*/) {}

std::optional<AnswerValue> answerIn(const DateField &field)
{
    const std::optional<QDate> date = field.date();
    return date ? std::optional<AnswerValue>(toCore(date->toString(Qt::ISODate))) : std::nullopt;
}

void put(DateField &field, const AnswerValue *answer)
{
    const QDate date = QDate::fromString(codeOf(answer), Qt::ISODate);
    field.setDate(date.isValid() ? std::optional(date) : std::nullopt);
}

void prepare(DurationField &field, const Question &question, Mode /*mode*/)
{
    if (question.maximum)
        field.setMaximum(static_cast<int>(*question.maximum));
}

std::optional<AnswerValue> answerIn(const DurationField &field)
{
    const std::optional<int> days = field.days();
    return days ? std::optional<AnswerValue>(static_cast<double>(*days)) : std::nullopt;
}

void put(DurationField &field, const AnswerValue *answer)
{
    const std::optional<double> days = numberOf(answer);
    field.setDays(days ? std::optional(static_cast<int>(*days)) : std::nullopt);
}

void prepare(NumberField &field, const Question &question, Mode mode)
{
    field.setUnit(toScreen(question.unit));
    field.setRange(question.minimum, question.maximum);
    field.setWhole(question.kind == QuestionKind::Integer);
    field.setCompact(mode == Mode::Therapist);
}

std::optional<AnswerValue> answerIn(const NumberField &field)
{
    const std::optional<double> value = field.value();
    return value ? std::optional<AnswerValue>(*value) : std::nullopt;
}

void put(NumberField &field, const AnswerValue *answer)
{
    field.setValue(numberOf(answer));
}

} // namespace

template<typename Field>
TypedInput<Field>::TypedInput(const Question &question, Mode mode, QWidget *parent)
    : AnswerInput(parent), m_field(new Field)
{
    m_field->setQuestion(questionText(question, mode));
    prepare(*m_field, question, mode);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    connect(m_field, &Field::changed, this, &AnswerInput::changed);
}

template<typename Field>
std::optional<AnswerValue> TypedInput<Field>::answer() const
{
    return answerIn(*m_field);
}

template<typename Field>
void TypedInput<Field>::setAnswer(const AnswerValue *answer)
{
    put(*m_field, answer);
}

template<typename Field>
QString TypedInput<Field>::problemText() const
{
    return m_field->problemText();
}

template<typename Field>
void TypedInput<Field>::setError(bool error)
{
    m_field->setError(error ? problemText() : QString());
}

template<typename Field>
QWidget *TypedInput<Field>::firstInput()
{
    return m_field->input();
}

template class TypedInput<DateField>;
template class TypedInput<DurationField>;
template class TypedInput<NumberField>;

} // namespace triage
