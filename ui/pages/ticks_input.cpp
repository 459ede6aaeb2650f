// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ticks_input.h"

#include "inputs/tick.h"
#include "pages/answer_codes.h"
#include "text.h"
#include "theme/type.h"

#include <QGridLayout>

namespace triage {

TicksInput::TicksInput(const Question &question, Mode mode, QWidget *parent)
    : AnswerInput(parent), m_question(question)
{
    setAccessibleName(questionText(question, mode));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme::space(16));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const int rows = static_cast<int>(question.options.size() + 1) / 2;
    for (int i = 0; i < static_cast<int>(question.options.size()); ++i) {
        auto *tick = new Tick(optionText(question.options[static_cast<std::size_t>(i)], mode));
        grid->addWidget(tick, i % rows, i / rows, Qt::AlignTop);
        m_ticks.append(tick);
        connect(tick, &Tick::clicked, this, [this, i] { settle(i); });
    }
}

void TicksInput::settle(int clicked)
{
    const auto isExclusive = [this](int i) {
        return m_question.options[static_cast<std::size_t>(i)].exclusive;
    };
    if (m_ticks[clicked]->isChecked())
        for (int i = 0; i < m_ticks.size(); ++i)
            if (i != clicked && (isExclusive(i) || isExclusive(clicked)))
                m_ticks[i]->setChecked(false);
    emit changed();
}

std::optional<AnswerValue> TicksInput::answer() const
{
    QStringList codes;
    for (int i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->isChecked())
            codes.append(toScreen(m_question.options[static_cast<std::size_t>(i)].code));
    return codes.isEmpty() ? std::nullopt : std::optional<AnswerValue>(answerFromCodes(codes));
}

void TicksInput::setAnswer(const AnswerValue *answer)
{
    const QStringList codes = codesOf(answer);
    for (int i = 0; i < m_ticks.size(); ++i)
        m_ticks[i]->setChecked(
            codes.contains(toScreen(m_question.options[static_cast<std::size_t>(i)].code)));
}

void TicksInput::setError(bool error)
{
    setAccessibleDescription(error ? tr("Not answered yet") : QString());
}

QWidget *TicksInput::firstInput()
{
    return m_ticks.isEmpty() ? static_cast<QWidget *>(this) : m_ticks.first();
}

} // namespace triage
