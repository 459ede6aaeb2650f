// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/waiting_row.h"

#include "inputs/button.h"
#include "inputs/paragraph.h"
#include "theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace triage {

WaitingRow::WaitingRow(theme::Icon icon, const QString &title, const QString &text,
                       const QString &buttonText, const QString &removeText, QWidget *parent)
    : QWidget(parent), m_icon(icon)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space(48) + theme::ringAir, theme::space(8), 0,
                               theme::space(8));
    layout->setSpacing(theme::space(8));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new Paragraph(title, theme::Type::Body);
    first->setWeight(theme::Weight::Strong);
    words->addWidget(first);
    words->addWidget(new Paragraph(text, theme::Type::Small, theme::Role::Text2));
    layout->addLayout(words, 1);
    if (!removeText.isEmpty()) {
        auto *remove = new Button(Button::Kind::Link, removeText);
        remove->setAccessibleName(QStringLiteral("%1: %2").arg(removeText, title));
        layout->addWidget(remove);
        connect(remove, &Button::clicked, this, &WaitingRow::removed);
    }
    auto *go = new Button(Button::Kind::Secondary, buttonText);
    go->setSmall(true);
    go->setAccessibleName(QStringLiteral("%1: %2").arg(buttonText, title));
    layout->addWidget(go);
    connect(go, &Button::clicked, this, &WaitingRow::pressed);
}

void WaitingRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = theme::space(36);
    const theme::Role fill = m_due ? theme::Role::WarnSoft : theme::Role::Sunken;
    const QRectF box(theme::ringAir, (height() - size) / 2, size, size);
    theme::paintBox(painter, box, theme::radiusButton, theme::colour(fill), theme::colour(fill));
    const double inset = size / 4;
    theme::paintIcon(painter, box.adjusted(inset, inset, -inset, -inset), m_icon,
                     theme::colour(m_due ? theme::Role::Warn : theme::Role::Text2));
}

} // namespace triage
