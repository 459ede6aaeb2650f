// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/column_words.h"

#include "charts/load_chart_words.h"
#include "pages/column_mapper.h"
#include "text.h"

namespace triage {

namespace {

constexpr qsizetype longestText = 40;

QString cut(const QString &text)
{
    return text.size() > longestText ? text.left(longestText) + QChar(u'…') : text;
}

QString problemText(RowProblem problem)
{
    switch (problem) {
    case RowProblem::TooShort:
        return ColumnMapper::tr("left out: too few cells");
    case RowProblem::Date:
        return ColumnMapper::tr("left out: its date cannot be read");
    case RowProblem::Nothing:
        return ColumnMapper::tr("left out: neither a distance nor a duration");
    case RowProblem::Distance:
        return ColumnMapper::tr("left out: its distance cannot be read");
    case RowProblem::Duration:
        return ColumnMapper::tr("left out: its duration cannot be read");
    case RowProblem::Negative:
        return ColumnMapper::tr("left out: a negative time or distance");
    }
    return {};
}

QString kindText(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Run:
        return ColumnMapper::tr("run");
    case ActivityKind::Walk:
        return ColumnMapper::tr("walk");
    case ActivityKind::Ride:
        return ColumnMapper::tr("ride");
    case ActivityKind::Other:
        return ColumnMapper::tr("another sport");
    case ActivityKind::Unknown:
        return ColumnMapper::tr("not said");
    }
    return {};
}

QString durationText(const Activity &activity)
{
    if (activity.untimed)
        return ColumnMapper::tr("not said");
    const auto seconds = qRound64(qMin(activity.durationS, 1e9));
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString cellText(const CsvCells &row, std::size_t column)
{
    return column < row.size() ? cut(toScreen(row[column])) : QString();
}

} // namespace

QStringList columnTexts(const ListSample &sample)
{
    QStringList texts;
    for (std::size_t i = 0; i < sample.header.size(); ++i) {
        const QString name = cut(toScreen(sample.header[i]));
        QString first;
        for (const CsvCells &row : sample.rows)
            if (first.isEmpty())
                first = cellText(row, i);
        const QString shown =
            sample.headed && !name.isEmpty() ? name : ColumnMapper::tr("Column %1").arg(i + 1);
        texts.append(first.isEmpty() ? shown : QStringLiteral("%1 (%2)").arg(shown, first));
    }
    return texts;
}

QStringList rowTexts(const CsvCells &row, const ColumnChoice &choice, const HomeZone &zone)
{
    QStringList written{cellText(row, choice.date), cellText(row, choice.distance)};
    if (choice.duration)
        written.append(cellText(row, *choice.duration));
    const QString list = written.join(QStringLiteral("   "));
    const auto activity = readMappedRow(row, choice, zone);
    if (!activity)
        return {list, problemText(activity.error()), {}, {}, {}};
    return {list, loadLongDayText(zone.dayOf(activity->start)),
            activity->distanceM ? loadKmText(*activity->distanceM / 1000)
                                : ColumnMapper::tr("not said"),
            durationText(*activity), kindText(activity->kind)};
}

} // namespace triage
