// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/choice_input.h"

#include "inputs/option_group.h"
#include "pages/answer_codes.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

ChoiceInput::ChoiceInput(const Question &question, Mode mode, QWidget *parent)
    : AnswerInput(parent), m_question(question)
{
    QList<OptionItem> items;
    for (const Option &option : question.options)
        items.append({toScreen(option.code), optionText(option, mode), toScreen(option.hint),
                      option.exclusive});
    const bool many = question.kind == QuestionKind::MultiChoice;
    m_group = new OptionGroup(many ? OptionGroup::Choose::Many : OptionGroup::Choose::One, items,
                              toScreen(question.skipText));
    m_group->setQuestion(questionText(question, mode));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_group);
    connect(m_group, &OptionGroup::changed, this, &AnswerInput::changed);
}

std::optional<AnswerValue> ChoiceInput::answer() const
{
    if (m_group->skipped())
        return AnswerValue{};
    const QStringList codes = m_group->codes();
    if (codes.isEmpty())
        return std::nullopt;
    return m_question.kind == QuestionKind::MultiChoice ? answerFromCodes(codes)
                                                        : answerFromCode(m_question, codes.first());
}

void ChoiceInput::setAnswer(const AnswerValue *answer)
{
    m_group->clear();
    if (isSkipped(answer) && !m_question.skipText.empty())
        m_group->setSkipped(true);
    else
        m_group->setCodes(codesOf(answer));
}

void ChoiceInput::setError(bool error)
{
    m_group->setError(error);
}

QWidget *ChoiceInput::firstInput()
{
    return m_group;
}

bool ChoiceInput::pick(int digit)
{
    return m_group->pick(digit);
}

} // namespace triage
