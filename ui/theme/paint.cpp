// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"

#include "theme/type.h"

#include <QPainter>
#include <QPainterPath>

namespace triage::theme {

void paintBox(QPainter &painter, const QRectF &box, double radius, const QColor &fill,
              const QColor &border, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = width / 2;
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &box, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    // Why: between pixels a line of 2 would be one pixel and two shadows.
    painter.drawRoundedRect(QRectF(box.toAlignedRect()).adjusted(-3, -3, 3, 3), radius + 3,
                            radius + 3);
    painter.restore();
}

void paintRadio(QPainter &painter, const QRectF &box, bool checked)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(checked ? Role::Accent : Role::Control), 2));
    painter.setBrush(colour(Role::Surface));
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    if (checked) {
        const double inset = box.width() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Accent));
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void paintTick(QPainter &painter, const QRectF &box, bool checked)
{
    const QColor outline = colour(checked ? Role::Accent : Role::Control);
    const QColor fill = colour(checked ? Role::Accent : Role::Surface);
    paintBox(painter, box, radiusInput, fill, outline, 2);
    if (!checked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = box.width() / 20;
    painter.setPen(
        QPen(colour(Role::OnAccent), 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(box.topLeft());
    painter.drawPolyline(
        QPolygonF{{5 * unit, 10.4 * unit}, {8.6 * unit, 14 * unit}, {15.2 * unit, 6.6 * unit}});
    painter.restore();
}

void paintKeyHint(QPainter &painter, const QRectF &box, const QString &key)
{
    paintBox(painter, box, radiusInput, colour(Role::Window), colour(Role::Border));
    painter.save();
    painter.setFont(font(Type::Xs));
    painter.setPen(colour(Role::Text2));
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace triage::theme
