// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a progress chart beside that which Qt Charts draws: words and flags.
#include "charts/progress_chart.h"
#include "theme/colour.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

void ProgressChart::paintFlags(QPainter &painter) const
{
    const double size = theme::lineHeight(Type::Small);
    painter.setFont(theme::font(Type::Xs, Weight::Strong));
    for (const ProgressLine::Event &event : m_line.events) {
        const double wide = std::max(size, painter.fontMetrics().horizontalAdvance(event.number) +
                                               double(theme::space(8)));
        const QRectF flag(placeOf(event.day, 0).x() - wide / 2, 0, wide, size);
        theme::paintBox(painter, flag, theme::radiusInput, colour(Role::Sunken),
                        colour(Role::Control));
        painter.setPen(colour(Role::Text));
        painter.drawText(flag, Qt::AlignCenter, event.number);
    }
}

// The words of the band and of the start.
void ProgressChart::paintNotes(QPainter &painter) const
{
    const double line = theme::lineHeight(Type::Xs);
    const QRectF area = plot();
    if (m_line.band) {
        painter.setPen(colour(Role::Ok));
        painter.setFont(theme::font(Type::Xs, Weight::Strong));
        const bool below = m_line.band->first == 0;
        const double at = below ? placeOf(0, m_line.band->first).y() - line - 2
                                : placeOf(0, m_line.band->second).y() + 2;
        painter.drawText(QRectF(area.left() + theme::space(10), at, area.width(), line),
                         Qt::AlignVCenter | Qt::AlignLeft, m_line.bandText);
    }
    if (m_line.points.size() < 2 || !m_line.steps.isEmpty())
        return;
    const double first = m_line.points.front().value;
    const double y = placeOf(0, first).y();
    painter.setPen(colour(Role::Text2));
    painter.setFont(theme::font(Type::Xs));
    const bool under = m_line.points.back().value > first && y + line < area.bottom() - 2;
    painter.drawText(
        QRectF(area.left(), under ? y + 2 : y - line - 2, area.width() - theme::space(10), line),
        Qt::AlignRight | Qt::AlignVCenter, tr("at the start"));
}

void ProgressChart::paintLast(QPainter &painter) const
{
    if (!m_line.steps.isEmpty() || m_line.points.isEmpty())
        return;
    painter.setFont(theme::font(Type::H3));
    painter.setPen(colour(m_line.pain ? Role::Mark : Role::Accent));
    const QPointF last = pointOf(static_cast<int>(m_line.points.size()) - 1);
    const double line = theme::lineHeight(Type::H3);
    const QString text = valueText(m_line, m_line.points.back().value);
    painter.drawText(QRectF(last.x() + theme::space(12), last.y() - line / 2,
                            painter.fontMetrics().horizontalAdvance(text) + 4, line),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ProgressChart::paintTold(QPainter &painter) const
{
    if (!m_told)
        return;
    const ProgressLine::Point &point = m_line.points[*m_told];
    const QString text = tr("%1: %2").arg(point.when, valueText(m_line, point.value));
    painter.setFont(theme::font(Type::Small));
    const QSizeF size(painter.fontMetrics().horizontalAdvance(text) + theme::space(16),
                      theme::lineHeight(Type::Small) + theme::space(6));
    QRectF tag(pointOf(*m_told) + QPointF(theme::space(8), -size.height() - theme::space(6)), size);
    tag.moveRight(std::min(tag.right(), rect().right() - 1.0));
    if (tag.top() < 0)
        tag.moveTop(pointOf(*m_told).y() + theme::space(10));
    theme::paintBox(painter, tag, theme::radiusInput, colour(Role::Surface), colour(Role::Control));
    painter.setPen(colour(Role::Text));
    painter.drawText(tag, Qt::AlignCenter, text);
}

void ProgressChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene->render(&painter, rect(), rect());
    paintNotes(painter);
    paintFlags(painter);
    paintLast(painter);
    paintTold(painter);
    if (hasFocus())
        theme::paintRing(painter, QRectF(rect()).adjusted(4, 4, -4, -4), theme::radiusRow);
}

} // namespace triage
