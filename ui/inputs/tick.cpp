// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/tick.h"

#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

int textLeft()
{
    return theme::ringAir + theme::space(8 + 20 + 10);
}

} // namespace

Tick::Tick(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Tick::setStrongWhenTicked(bool strong)
{
    m_strong = strong;
    updateGeometry();
}

void Tick::setLit(bool lit)
{
    m_lit = lit;
    update();
}

QFont Tick::textFont() const
{
    return theme::font(Type::Table, m_strong && isChecked() ? Weight::Strong : Weight::Normal);
}

int Tick::heightForWidth(int width) const
{
    const QFont widest = theme::font(Type::Table, m_strong ? Weight::Strong : Weight::Normal);
    const int room = qMax(1, width - textLeft() - theme::ringAir - theme::space(4));
    const int text = QFontMetrics(widest)
                         .boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap, this->text())
                         .height();
    return qMax(theme::space(36), text + theme::space(14));
}

QSize Tick::sizeHint() const
{
    const QFont widest = theme::font(Type::Table, m_strong ? Weight::Strong : Weight::Normal);
    const int width = textLeft() + QFontMetrics(widest).horizontalAdvance(text()) +
                      theme::space(8) + theme::ringAir;
    return {width, heightForWidth(width)};
}

QSize Tick::minimumSizeHint() const
{
    return {textLeft() + theme::space(60), theme::space(36)};
}

bool Tick::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Tick::enterEvent(QEnterEvent *event)
{
    QCheckBox::enterEvent(event);
    emit hovered(true);
}

void Tick::leaveEvent(QEvent *event)
{
    QCheckBox::leaveEvent(event);
    emit hovered(false);
}

void Tick::focusInEvent(QFocusEvent *event)
{
    QCheckBox::focusInEvent(event);
    emit focused(true);
}

void Tick::focusOutEvent(QFocusEvent *event)
{
    QCheckBox::focusOutEvent(event);
    emit focused(false);
}

void Tick::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const int air = theme::ringAir;
    const QRectF row = QRectF(rect()).adjusted(air, air - 3, -air, 3 - air);
    if (m_lit || (isEnabled() && underMouse()))
        theme::paintBox(painter, row, theme::radiusButton, colour(Role::Hover),
                        colour(Role::Border));
    const double side = theme::space(20);
    const QRectF glyph(row.left() + theme::space(8), row.center().y() - side / 2, side, side);
    theme::paintTick(painter, glyph, isChecked());
    painter.setFont(textFont());
    painter.setPen(colour(Role::Text));
    painter.drawText(QRectF(textLeft(), 0, row.right() - textLeft(), height()),
                     Qt::AlignVCenter | Qt::TextWordWrap, text());
    if (hasFocus())
        theme::paintRing(painter, glyph, theme::radiusInput);
}

} // namespace triage
