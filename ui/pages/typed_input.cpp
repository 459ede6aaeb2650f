// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/typed_input.h"

#include "inputs/number_field.h"
#include "inputs/time_field.h"
#include "pages/answer_codes.h"
#include "text.h"

#include <QVBoxLayout>

#include <type_traits>

namespace triage {

namespace {

TimeField::Kind timeKind(const Question &question)
{
    if (question.kind == QuestionKind::Date)
        return TimeField::Kind::Day;
    return question.control == "time-ago" ? TimeField::Kind::Ago : TimeField::Kind::Length;
}

void prepare(TimeField &field, const Question &question, Mode mode)
{
    if (question.maximum)
        field.setMaximum(static_cast<int>(*question.maximum));
    field.setCompact(mode == Mode::Therapist);
}

std::optional<AnswerValue> answerIn(const TimeField &field, const Question &question)
{
    if (question.kind == QuestionKind::Date) {
        const std::optional<QDate> date = field.date();
        return date ? std::optional<AnswerValue>(toCore(date->toString(Qt::ISODate)))
                    : std::nullopt;
    }
    const std::optional<int> days = field.days();
    return days ? std::optional<AnswerValue>(static_cast<double>(*days)) : std::nullopt;
}

void put(TimeField &field, const Question &question, const AnswerValue *answer)
{
    if (question.kind == QuestionKind::Date) {
        const QDate date = QDate::fromString(codeOf(answer), Qt::ISODate);
        field.setDate(date.isValid() ? std::optional(date) : std::nullopt);
        return;
    }
    const std::optional<double> days = numberOf(answer);
    field.setDays(days ? std::optional(static_cast<int>(*days)) : std::nullopt);
}

template<typename Field>
Field *makeField(const Question & /*question*/)
{
    return new Field;
}

template<>
TimeField *makeField<TimeField>(const Question &question)
{
    return new TimeField(timeKind(question));
}

void prepare(NumberField &field, const Question &question, Mode mode)
{
    field.setUnit(unitText(question));
    field.setRange(question.minimum, question.maximum);
    field.setWhole(question.kind == QuestionKind::Integer);
    field.setCompact(mode == Mode::Therapist);
}

std::optional<AnswerValue> answerIn(const NumberField &field, const Question & /*question*/)
{
    const std::optional<double> value = field.value();
    return value ? std::optional<AnswerValue>(*value) : std::nullopt;
}

void put(NumberField &field, const Question & /*question*/, const AnswerValue *answer)
{
    field.setValue(numberOf(answer));
}

} // namespace

template<typename Field>
TypedInput<Field>::TypedInput(const Question &question, Mode mode, QWidget *parent)
    : AnswerInput(parent), m_question(question), m_field(makeField<Field>(question))
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
    return answerIn(*m_field, m_question);
}

template<typename Field>
void TypedInput<Field>::setAnswer(const AnswerValue *answer)
{
    put(*m_field, m_question, answer);
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

template<typename Field>
void TypedInput<Field>::setToday([[maybe_unused]] const QDate &today,
                                 [[maybe_unused]] const Translation &language)
{
    if constexpr (std::is_same_v<Field, TimeField>) {
        m_field->setWords(language.head().timeWords);
        m_field->setToday(today);
    }
}

template class TypedInput<NumberField>;
template class TypedInput<TimeField>;

} // namespace triage
