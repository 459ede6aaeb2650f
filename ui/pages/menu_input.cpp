// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/menu_input.h"

#include "inputs/select_box.h"
#include "pages/answer_codes.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

MenuInput::MenuInput(const Question &question, Mode mode, QWidget *parent)
    : AnswerInput(parent), m_question(question), m_menu(new SelectBox)
{
    m_menu->setAccessibleName(questionText(question, mode));
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setCompact(mode == Mode::Therapist);
    m_menu->addItem(tr("Not answered"), QString());
    for (const Option &option : question.options)
        m_menu->addItem(optionText(option, mode), toScreen(option.code));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_menu);
    connect(m_menu, &QComboBox::activated, this, &AnswerInput::changed);
}

std::optional<AnswerValue> MenuInput::answer() const
{
    const QString code = m_menu->currentData().toString();
    return code.isEmpty() ? std::nullopt
                          : std::optional<AnswerValue>(answerFromCode(m_question, code));
}

void MenuInput::setAnswer(const AnswerValue *answer)
{
    m_menu->setCurrentIndex(qMax(0, m_menu->findData(codeOf(answer))));
}

void MenuInput::setError(bool error)
{
    m_menu->setAccessibleDescription(error ? tr("Not answered yet") : QString());
}

QWidget *MenuInput::firstInput()
{
    return m_menu;
}

} // namespace triage
