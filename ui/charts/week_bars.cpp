// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/week_bars.h"

#include "charts/load_chart_words.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;

namespace {

constexpr std::chrono::days aWeek{7};

QString weekKmText(double km)
{
    return loadKmText(std::round(km * 10) / 10);
}

} // namespace

WeekBars::WeekBars(LocalDay asOf, const std::array<double, 16> &km, QWidget *parent)
    : QWidget(parent), m_asOf(asOf), m_km(km)
{
    setObjectName(QStringLiteral("week_bars"));
    setAccessibleName(tr("Kilometres in each of the 16 weeks before it began"));
    setAccessibleDescription(words());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString WeekBars::weekText(std::size_t week) const
{
    const LocalDay last = m_asOf - aWeek * static_cast<int>(week);
    return tr("%1 to %2").arg(loadDayText(last - aWeek + std::chrono::days(1)), loadDayText(last));
}

QString WeekBars::words() const
{
    QStringList weeks;
    for (std::size_t week = 0; week < m_km.size(); ++week)
        weeks.append(tr("%1: %2").arg(weekText(week), weekKmText(m_km[week])));
    return weeks.join(QStringLiteral("; "));
}

double WeekBars::rowHeight() const
{
    return theme::lineHeight(Type::Small) + theme::space(4);
}

QSize WeekBars::sizeHint() const
{
    return {theme::space(480), static_cast<int>(std::ceil(rowHeight() * double(m_km.size())))};
}

QSize WeekBars::minimumSizeHint() const
{
    return {theme::space(240), sizeHint().height()};
}

void WeekBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(theme::font(Type::Small));
    const QFontMetricsF metrics(painter.font());
    double left = 0;
    double right = 0;
    for (std::size_t week = 0; week < m_km.size(); ++week) {
        left = std::max(left, metrics.horizontalAdvance(weekText(week)));
        right = std::max(right, metrics.horizontalAdvance(weekKmText(m_km[week])));
    }
    left += theme::space(12);
    right += theme::space(10);
    const double room = std::max(0.0, width() - left - right);
    const double most = std::max(1.0, *std::max_element(m_km.begin(), m_km.end()));
    for (std::size_t week = 0; week < m_km.size(); ++week) {
        const double top = rowHeight() * double(week);
        const double length = room * m_km[week] / most;
        painter.setPen(colour(Role::Text2));
        painter.drawText(QRectF(0, top, left - theme::space(12), rowHeight()),
                         Qt::AlignRight | Qt::AlignVCenter, weekText(week));
        painter.fillRect(QRectF(left, top + theme::space(4), length, rowHeight() - theme::space(8)),
                         colour(Role::Accent));
        painter.setPen(colour(Role::Text));
        painter.drawText(QRectF(left + length + theme::space(8), top, right, rowHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, weekKmText(m_km[week]));
    }
}

} // namespace triage
