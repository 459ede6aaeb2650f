// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/criteria_card.h"

#include "inputs/button.h"
#include "inputs/divider.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/tick.h"

#include <QHBoxLayout>

#include <algorithm>

namespace triage {

CriteriaCard::CriteriaCard(const QString &heading, const QStringList &lines, const QList<bool> &met,
                           QWidget *parent)
    : Card(parent), m_count(new Paragraph({}, theme::Type::Small, theme::Role::Text2))
{
    body()->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(heading, theme::Type::H3), 1);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setWordWrap(false);
    head->addWidget(m_count, 0, Qt::AlignTop);
    body()->addLayout(head);
    body()->addSpacing(theme::space(6));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            body()->addWidget(new Divider);
        auto *tick = new Tick(lines[i]);
        tick->setObjectName(QStringLiteral("criterion"));
        tick->setChecked(met.value(i));
        m_ticks.append(tick);
        body()->addWidget(tick);
        connect(tick, &Tick::toggled, this, [this, i](bool on) {
            count();
            emit ticked(static_cast<int>(i), on);
        });
    }
    count();
}

void CriteriaCard::setNext(const QString &text)
{
    m_next = new Button(Button::Kind::Secondary, text);
    m_next->setObjectName(QStringLiteral("next_stage"));
    m_next->setSmall(true);
    body()->addWidget(m_next, 0, Qt::AlignLeft);
    connect(m_next, &Button::clicked, this, &CriteriaCard::nextAsked);
    count();
}

void CriteriaCard::count()
{
    const auto met = std::count_if(m_ticks.begin(), m_ticks.end(),
                                   [](const Tick *tick) { return tick->isChecked(); });
    m_count->setPlain(tr("%1 of %2").arg(met).arg(m_ticks.size()));
    if (m_next)
        m_next->setVisible(met == m_ticks.size());
}

} // namespace triage
