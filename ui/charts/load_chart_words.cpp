// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/load_chart_words.h"

#include "charts/load_chart.h"

#include <QLocale>

#include <cmath>

namespace triage {

QDate dateOf(LocalDay day)
{
    const std::chrono::year_month_day date(day);
    return {static_cast<int>(date.year()), static_cast<int>(unsigned(date.month())),
            static_cast<int>(unsigned(date.day()))};
}

LocalDay localDayOf(const QDate &date)
{
    return LocalDay(std::chrono::year(date.year()) / date.month() / date.day());
}

QString loadLongDayText(LocalDay day)
{
    return QLocale().toString(dateOf(day), LoadChart::tr("d MMMM yyyy", "a date in Qt's format"));
}

QString loadDayText(LocalDay day)
{
    return QLocale().toString(dateOf(day), LoadChart::tr("d MMM", "a date in Qt's format"));
}

QString loadKmText(double km)
{
    return LoadChart::tr("%1 km").arg(QLocale().toString(std::round(km * 10) / 10));
}

} // namespace triage
