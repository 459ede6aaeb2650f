// SPDX-License-Identifier: GPL-3.0-or-later
// How the load picture is drawn.
#include "charts/load_chart.h"
#include "charts/load_chart_words.h"
#include "theme/colour.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace triage {

using std::chrono::days;
using theme::colour;
using theme::Role;
using theme::Type;

namespace {

constexpr double dotRadius = 4;

} // namespace

void LoadChart::paintGrid(QPainter &painter) const
{
    painter.setFont(theme::font(Type::Small));
    const int line = theme::lineHeight(Type::Small);
    for (double km = 0; km <= m_top; km += gridStep()) {
        painter.setPen(colour(Role::Border));
        painter.drawLine(QPointF(plot().left(), upTo(km)), QPointF(plot().right(), upTo(km)));
        painter.setPen(colour(Role::Text2));
        painter.drawText(QRectF(0, upTo(km) - line / 2.0, plot().left() - theme::space(8), line),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(km));
    }
    painter.drawText(QRectF(0, 0, plot().left() - theme::space(8), line), Qt::AlignRight, tr("km"));
    for (LocalDay day = m_span.first; day <= m_span.last; day += days(14))
        painter.drawText(QRectF(across(day) - theme::space(40), plot().bottom() + theme::space(6),
                                theme::space(80), line),
                         Qt::AlignCenter, loadDayText(day));
}

void LoadChart::paintLongest(QPainter &painter) const
{
    QPainterPath path;
    bool begun = false;
    std::optional<double> before;
    for (LocalDay day = m_span.first; day <= m_span.last; day += days(1)) {
        std::optional<double> longest;
        for (const RunRatio &run : m_picture.runs)
            if (run.day < day && run.day >= day - days(m_picture.referenceDays))
                longest = std::max(longest.value_or(0), run.km);
        if (!longest) {
            begun = false;
            continue;
        }
        if (!begun)
            path.moveTo(across(day), upTo(*longest));
        else if (before != longest)
            path.lineTo(across(day), upTo(*before));
        path.lineTo(across(day), upTo(*longest));
        begun = true;
        before = longest;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(Role::Text2), 2));
    painter.drawPath(path);
}

void LoadChart::paintRuns(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Accent));
    for (std::size_t run = 0; run < m_picture.runs.size(); ++run)
        if (m_picture.runs[run].day >= m_span.first && m_picture.runs[run].day <= m_span.last)
            painter.drawEllipse(pointOf(run), dotRadius, dotRadius);
}

void LoadChart::paintSpike(QPainter &painter) const
{
    const auto &spike = m_picture.spike;
    if (!spike || !spike->ratio || spike->day < m_span.first)
        return;
    const QPointF top(across(spike->day), upTo(spike->km));
    const double foot = upTo(*spike->longestBeforeKm);
    painter.setPen(QPen(colour(Role::Warn), 2));
    painter.drawLine(top, QPointF(top.x(), foot));
    painter.drawLine(QPointF(top.x() - 4, foot), QPointF(top.x() + 4, foot));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Warn));
    constexpr double half = 7;
    painter.drawPolygon(QPolygonF({top + QPointF(0, -half), top + QPointF(half, 0),
                                   top + QPointF(0, half), top + QPointF(-half, 0)}));
    painter.setPen(colour(Role::Text));
    painter.setFont(theme::font(Type::Small, theme::Weight::Strong));
    const int line = theme::lineHeight(Type::Small);
    painter.drawText(
        QRectF(plot().left(), top.y() - line, top.x() - plot().left() - theme::space(14), line),
        Qt::AlignRight | Qt::AlignVCenter,
        tr("%1, %2 % longer")
            .arg(loadKmText(spike->km))
            .arg(std::lround((*spike->ratio - 1) * 100)));
    painter.setPen(colour(Role::Text2));
    painter.setFont(theme::font(Type::Small));
    painter.drawText(
        QRectF(plot().left(), top.y(), top.x() - plot().left() - theme::space(14), line),
        Qt::AlignRight | Qt::AlignVCenter, loadDayText(spike->day));
}

void LoadChart::paintNewKinds(QPainter &painter) const
{
    if (!m_picture.newSince)
        return;
    const double left = across(*m_picture.newSince);
    const double height = theme::space(6);
    QColor fill = colour(Role::Warn);
    fill.setAlphaF(0.4F);
    painter.fillRect(QRectF(left, plot().bottom() - height, across(m_picture.onset) - left, height),
                     fill);
    painter.setPen(colour(Role::Warn));
    painter.setFont(theme::font(Type::Small));
    const int line = theme::lineHeight(Type::Small);
    painter.drawText(QRectF(left, plot().bottom() - height - line, plot().right() - left, line),
                     Qt::AlignLeft | Qt::AlignVCenter, m_picture.newKinds);
}

void LoadChart::paintOnset(QPainter &painter) const
{
    const double x = across(m_picture.onset);
    painter.setPen(QPen(colour(Role::Mark), 2, Qt::DashLine));
    painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    painter.setPen(colour(Role::Mark));
    painter.setFont(theme::font(Type::Small, theme::Weight::Strong));
    painter.drawText(QPointF(x + theme::space(8), plot().top() + theme::space(14)),
                     tr("Pain began"));
}

void LoadChart::paintTold(QPainter &painter) const
{
    if (!m_told)
        return;
    const RunRatio &run = m_picture.runs[*m_told];
    const QString text = tr("%1, %2").arg(loadDayText(run.day), loadKmText(run.km));
    painter.setFont(theme::font(Type::Small));
    const double width = painter.fontMetrics().horizontalAdvance(text) + theme::space(16);
    QRectF tag(pointOf(*m_told) + QPointF(theme::space(8), -theme::space(34)),
               QSizeF(width, theme::lineHeight(Type::Small) + theme::space(6)));
    tag.moveRight(std::min(tag.right(), static_cast<double>(rect().right())));
    theme::paintBox(painter, tag, theme::radiusInput, colour(Role::Surface), colour(Role::Control));
    painter.setPen(colour(Role::Text));
    painter.drawText(tag, Qt::AlignCenter, text);
}

} // namespace triage
