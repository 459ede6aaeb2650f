// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/tick.h"

#include "theme/paint.h"
#include "theme/type.h"
#include "theme/wrapped_text.h"

#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

int textLeft()
{
    return theme::ringAir + theme::space(20 + 10);
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

int Tick::heightForWidth(int width) const
{
    const int room = qMax(1, width - textLeft() - theme::ringAir - theme::space(4));
    const Weight weight = m_strong ? Weight::Strong : Weight::Normal;
    const int text = theme::wrappedHeight(this->text(), Type::Table, weight, room);
    return qMax(theme::space(36), text + theme::space(12));
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

QList<theme::PlacedText> Tick::texts() const
{
    const Weight weight = m_strong && isChecked() ? Weight::Strong : Weight::Normal;
    const double room = width() - theme::ringAir - theme::space(4) - textLeft();
    const int text = theme::wrappedHeight(this->text(), Type::Table, weight, room);
    return {{this->text(), QPointF(textLeft(), (height() - text) / 2.0), room,
             theme::font(Type::Table, weight), double(theme::lineHeight(Type::Table))}};
}

void Tick::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const QRectF row = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (m_lit || (isEnabled() && underMouse()))
        theme::paintBox(painter, row, theme::radiusButton, colour(Role::Hover),
                        colour(Role::Border));
    const double side = theme::space(20);
    const QRectF glyph(row.left() + theme::ringAir, row.center().y() - side / 2, side, side);
    theme::paintTick(painter, glyph, isChecked());
    const Weight weight = m_strong && isChecked() ? Weight::Strong : Weight::Normal;
    const theme::PlacedText placed = texts().constFirst();
    theme::paintWrapped(painter, placed.corner, placed.width, placed.text, Type::Table, weight,
                        colour(Role::Text));
    paintDots(painter);
    if (hasFocus())
        theme::paintRing(painter, glyph, theme::radiusInput);
}

} // namespace triage
