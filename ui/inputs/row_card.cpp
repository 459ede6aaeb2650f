// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/row_card.h"

#include "inputs/button.h"
#include "inputs/chip.h"
#include "inputs/divider.h"
#include "inputs/paragraph.h"
#include "inputs/yielding_row.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace triage {

RowCard::RowCard(QWidget *parent) : Card(parent)
{
    body()->setContentsMargins(theme::space(18), 1, theme::space(18), 1);
    body()->setSpacing(0);
}

void RowCard::addRow(const QString &id, const QString &key, const QString &value,
                     const QString &linkText, bool muted, Chip *chip)
{
    auto *row = new QWidget;
    row->setObjectName(id);
    row->setMinimumHeight(theme::space(44));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, theme::space(8), 0, theme::space(8));
    layout->setSpacing(0);
    auto *keyLabel = new Paragraph(key.toHtmlEscaped(), theme::Type::Table, theme::Role::Text2);
    keyLabel->setFixedWidth(qMin(theme::space(300), qMax(theme::space(120), width() * 2 / 5)));
    m_keys.append(keyLabel);
    layout->addWidget(keyLabel, 0, Qt::AlignVCenter);
    auto *valueLabel = new Paragraph(value.toHtmlEscaped(), theme::Type::Table,
                                     muted ? theme::Role::Text2 : theme::Role::Text);
    if (!muted)
        valueLabel->setWeight(theme::Weight::Medium);
    if (chip) {
        auto *noted = new YieldingRow(0);
        noted->row()->addWidget(valueLabel, 0, Qt::AlignLeft | Qt::AlignVCenter);
        noted->row()->addWidget(chip, 0, Qt::AlignLeft | Qt::AlignVCenter);
        noted->row()->addStretch(1);
        layout->addWidget(noted, 1, Qt::AlignVCenter);
    } else {
        layout->addWidget(valueLabel, 1, Qt::AlignVCenter);
    }
    if (!linkText.isEmpty()) {
        auto *link = new Button(Button::Kind::Link, linkText);
        link->setAccessibleName(QStringLiteral("%1: %2").arg(linkText, key));
        connect(link, &Button::clicked, this, [this, id] { emit activated(id); });
        layout->addWidget(link, 0, Qt::AlignVCenter);
        m_links.insert(id, link);
    }
    addWidgetRow(row);
}

void RowCard::addWidgetRow(QWidget *row)
{
    if (body()->count() > 0)
        body()->addWidget(new Divider);
    body()->addWidget(row);
}

void RowCard::clear()
{
    m_links.clear();
    m_keys.clear();
    while (QLayoutItem *item = body()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void RowCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const int keyWidth = qMin(theme::space(300), event->size().width() * 2 / 5);
    for (Paragraph *key : std::as_const(m_keys))
        key->setFixedWidth(keyWidth);
}

Button *RowCard::link(const QString &id) const
{
    return m_links.value(id);
}

} // namespace triage
