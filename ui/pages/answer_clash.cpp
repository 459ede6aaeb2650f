// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/answer_clash.h"

#include "inputs/error_line.h"
#include "inputs/option_group.h"
#include "inputs/paragraph.h"
#include "theme/type.h"

#include <QVBoxLayout>

namespace triage {

AnswerClash::AnswerClash(const QString &own, QWidget *parent)
    : QWidget(parent), m_own(own), m_question(new Paragraph({})), m_error(new ErrorLine)
{
    setObjectName(QStringLiteral("clash"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::space(12), 0, 0);
    layout->setSpacing(theme::space(4));
    m_question->setWeight(theme::Weight::Medium);
    layout->addWidget(m_question);
    layout->addWidget(m_error);
    hide();
}

void AnswerClash::compare(const QString &test)
{
    if (test == m_test)
        return;
    m_test = test;
    m_error->setText({});
    delete m_choice;
    m_choice = nullptr;
    setVisible(!test.isEmpty());
    if (test.isEmpty())
        return;
    const QString question =
        tr("You answered “%1” before, and the test shows “%2”. Which one counts?").arg(m_own, test);
    m_question->setPlain(question);
    m_choice = new OptionGroup(
        OptionGroup::Choose::One,
        {{.code = QStringLiteral("own"), .text = tr("Keep my answer: %1").arg(m_own)},
         {.code = QStringLiteral("test"), .text = tr("Use what the test shows: %1").arg(test)}});
    m_choice->setQuestion(question);
    layout()->addWidget(m_choice);
    connect(m_choice, &OptionGroup::changed, this, [this] { m_error->setText({}); });
}

bool AnswerClash::isOpen() const
{
    return m_choice && !m_choice->answered();
}

bool AnswerClash::keepsOwn() const
{
    return m_choice && m_choice->code() == QLatin1String("own");
}

void AnswerClash::showProblem()
{
    m_error->setText(tr("Choose which answer counts"));
    m_choice->setError(true);
    m_choice->setFocus(Qt::TabFocusReason);
}

} // namespace triage
