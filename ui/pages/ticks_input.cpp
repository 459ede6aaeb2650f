// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ticks_input.h"

#include "inputs/tick.h"
#include "pages/answer_codes.h"
#include "text.h"
#include "theme/type.h"

#include <QGridLayout>
#include <QKeyEvent>

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
        tick->setObjectName(toScreen(question.options[static_cast<std::size_t>(i)].code));
        grid->addWidget(tick, i % rows, i / rows, Qt::AlignTop);
        m_ticks.append(tick);
        tick->installEventFilter(this);
        connect(tick, &Tick::clicked, this, [this, i] { settle(i); });
    }
    stopAt(0);
}

// One stop for Tab: the arrows move among the ticks.
void TicksInput::stopAt(qsizetype index)
{
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        m_ticks[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

bool TicksInput::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype here = m_ticks.indexOf(static_cast<Tick *>(watched));
    if (event->type() == QEvent::FocusIn)
        stopAt(here);
    if (event->type() != QEvent::KeyPress)
        return AnswerInput::eventFilter(watched, event);
    const qsizetype rows = (m_ticks.size() + 1) / 2;
    qsizetype there = here;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        there = here + 1;
        break;
    case Qt::Key_Up:
        there = here - 1;
        break;
    case Qt::Key_Right:
        there = here + rows;
        break;
    case Qt::Key_Left:
        there = here - rows;
        break;
    case Qt::Key_0:
        return chooseNone();
    default:
        return AnswerInput::eventFilter(watched, event);
    }
    if (there >= 0 && there < m_ticks.size())
        m_ticks[there]->setFocus(Qt::TabFocusReason);
    return true;
}

bool TicksInput::chooseNone()
{
    for (int i = 0; i < m_ticks.size(); ++i)
        if (m_question.options[static_cast<std::size_t>(i)].code == "none") {
            m_ticks[i]->setFocus(Qt::TabFocusReason);
            m_ticks[i]->setChecked(true);
            settle(i);
            return true;
        }
    return false;
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
    for (Tick *tick : std::as_const(m_ticks))
        if (tick->focusPolicy() == Qt::StrongFocus)
            return tick;
    return this;
}

} // namespace triage
