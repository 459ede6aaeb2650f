// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/icon_label.h"

#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

IconLabel::IconLabel(theme::Icon icon, theme::Role tint, int size, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_tint(tint), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::set(theme::Icon icon, theme::Role tint)
{
    m_icon = icon;
    m_tint = tint;
    update();
}

void IconLabel::setLineHeight(int height)
{
    m_lineHeight = height;
    updateGeometry();
}

void IconLabel::setTile(theme::Role fill)
{
    m_tile = fill;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    const int side = theme::space(m_tile == theme::Role::Count ? m_size : m_size * 2);
    return {side + 2 * theme::ringAir, qMax(side, m_lineHeight)};
}

QSize IconLabel::minimumSizeHint() const
{
    return sizeHint();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double size = theme::space(m_size);
    QRectF box(0, 0, size, size);
    box.moveCenter(QRectF(rect()).center());
    if (m_tile != theme::Role::Count)
        theme::paintBox(painter, QRectF(rect()).adjusted(theme::ringAir, 0, -theme::ringAir, 0),
                        theme::radiusRow, theme::colour(m_tile), Qt::transparent);
    if (m_icon != theme::Icon::None) {
        theme::paintIcon(painter, box, m_icon, theme::colour(m_tint));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    const double radius = theme::space(2.5);
    painter.drawEllipse(box.center(), radius, radius);
}

} // namespace triage
