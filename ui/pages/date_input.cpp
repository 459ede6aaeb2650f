// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/date_input.h"

#include "inputs/date_field.h"
#include "pages/answer_codes.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

DateInput::DateInput(const Question &question, Mode mode, QWidget *parent)
    : AnswerInput(parent), m_field(new DateField)
{
    m_field->setQuestion(questionText(question, mode));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    connect(m_field, &DateField::changed, this, &AnswerInput::changed);
}

std::optional<AnswerValue> DateInput::answer() const
{
    const std::optional<QDate> date = m_field->date();
    return date ? std::optional<AnswerValue>(toCore(date->toString(Qt::ISODate))) : std::nullopt;
}

void DateInput::setAnswer(const AnswerValue *answer)
{
    const QDate date = QDate::fromString(codeOf(answer), Qt::ISODate);
    m_field->setDate(date.isValid() ? std::optional(date) : std::nullopt);
}

QString DateInput::problemText() const
{
    return m_field->problemText();
}

void DateInput::setError(bool error)
{
    m_field->setError(error ? problemText() : QString());
}

QWidget *DateInput::firstInput()
{
    return m_field->input();
}

} // namespace triage
