// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/heading.h"

#include "inputs/accessible_choice.h"
#include "theme/paint.h"

#include <QPainter>

namespace triage {

Heading::Heading(const QString &text, theme::Type level, QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(theme::ringAir, 0, theme::ringAir, 0);
    theme::setType(this, level);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::NoFocus);
    announceAs(this, QAccessible::Heading);
    setHeading(text);
}

void Heading::setHeading(const QString &text)
{
    setText(text);
    setAccessibleName(text);
}

QList<theme::PlacedText> Heading::texts() const
{
    const QFontMetricsF metrics(font());
    const QRectF room = contentsRect();
    theme::PlacedText placed{text(), room.topLeft(), room.width(), font(), metrics.lineSpacing()};
    const QRectF lines = metrics.boundingRect(room, Qt::TextWordWrap, text());
    placed.corner.setY(room.center().y() - lines.height() / 2);
    return {placed};
}

void Heading::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    paintDots(painter);
}

} // namespace triage
