// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/activity_list.h"

#include "training_log/date_text.h"
#include "training_log/list_columns.h"
#include "training_log/list_unit.h"
#include "training_log/number_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

using namespace std::chrono;

constexpr std::size_t titleLines = 10; // above the header, in old lists

// The rows of one list, turned into activities.
class ListReader {
public:
    explicit ListReader(const ReadOptions &options) : m_options(&options) {}

    bool row(const CsvCells &cells)
    {
        ++m_row;
        if (!m_columns) {
            m_columns = columnsOf(cells);
            m_width = cells.size();
            return m_columns || m_row < titleLines;
        }
        if (cells.size() > m_width)
            leaveOut("more cells than the header");
        else if (cells.size() < m_columns->width())
            leaveOut("too few cells");
        else
            readRow(cells);
        return m_reading.activities.size() < mostActivities;
    }

    Reading finish(const CsvEnd &end)
    {
        if (!m_columns)
            return refusedReading({.where = {},
                                   .what = "is no list of activities that is known here",
                                   .remedy = "take activities.csv of a Strava export, or Export "
                                             "CSV of Garmin Connect"});
        if (end.openQuote)
            leaveOut("a quote that never closes");
        if (end.longRows > 0)
            leaveOut("more cells than the header", end.longRows);
        for (const auto &[reason, count] : m_leftOut)
            m_reading.warnings.push_back(
                fmt::format("{} {} left out: {}.", count, count == 1 ? "row" : "rows", reason));
        if (m_reading.activities.size() == mostActivities)
            m_reading.warnings.push_back("Only the first 200,000 activities were read.");
        if (m_columns->maker == ListMaker::Garmin)
            settleUnit(m_reading, m_paces, m_options->listUnit);
        return std::move(m_reading);
    }

private:
    void leaveOut(const std::string &reason, std::size_t count = 1)
    {
        const auto known = std::find_if(m_leftOut.begin(), m_leftOut.end(),
                                        [&](const auto &entry) { return entry.first == reason; });
        if (known != m_leftOut.end())
            known->second += count;
        else
            m_leftOut.emplace_back(reason, count);
    }

    [[nodiscard]] std::optional<double> duration(const std::string &cell) const
    {
        return m_columns->maker == ListMaker::Garmin ? readClock(cell) : readNumber(cell);
    }

    void readRow(const CsvCells &cells)
    {
        const ListColumns &columns = *m_columns;
        const auto time = readListTime(cells[columns.date]);
        if (!time)
            return leaveOut("a date that cannot be read");
        Activity activity;
        activity.localStart = columns.maker == ListMaker::Garmin;
        activity.start = activity.localStart ? m_options->zone.instantOf(time->wallClock)
                                             : sys_seconds(time->wallClock.time_since_epoch());
        activity.sport = cells[columns.kind].substr(0, 64);
        activity.kind = kindOf(activity.sport);
        const auto optional = [&](std::optional<std::size_t> column) -> const std::string & {
            static const std::string none;
            return column && *column < cells.size() ? cells[*column] : none;
        };
        activity.elapsedS = duration(optional(columns.elapsed));
        const auto moving = duration(cells[columns.duration]);
        if (!moving && !activity.elapsedS)
            return leaveOut("a duration that cannot be read");
        activity.durationS = moving.value_or(activity.elapsedS.value_or(0));
        const std::string &distance = cells[columns.distance];
        const auto written =
            columns.machineNumbers ? readNumber(distance) : readWrittenNumber(distance);
        if (!written && !distance.empty() && distance != "--")
            return leaveOut("a distance that cannot be read");
        if (activity.durationS < 0 || activity.elapsedS.value_or(0) < 0 || written.value_or(0) < 0)
            return leaveOut("a negative time or distance");
        if (written)
            activity.distanceM = *written * columns.metresPerUnit;
        // Why: between kilometres, swims stand in metres.
        if (activity.kind == ActivityKind::Other && columns.maker == ListMaker::Strava &&
            activity.distanceM.value_or(0) > fastestOfAllMs * activity.durationS)
            *activity.distanceM /= columns.metresPerUnit;
        activity.ascentM = columns.maker == ListMaker::Garmin
                               ? readWrittenNumber(optional(columns.ascent))
                               : readNumber(optional(columns.ascent));
        activity.attachment = optional(columns.attachment).substr(0, 256);
        if (columns.maker == ListMaker::Garmin)
            m_paces.push_back(readClock(optional(columns.pace)).value_or(0));
        m_reading.activities.push_back(std::move(activity));
    }

    const ReadOptions *m_options;
    std::optional<ListColumns> m_columns;
    std::size_t m_width = 0;
    std::size_t m_row = 0;
    std::vector<std::pair<std::string, std::size_t>> m_leftOut;
    std::vector<double> m_paces; // seconds a unit, 0 where none is written
    Reading m_reading;
};

// The sign between the cells: what the first lines have most of.
Result<char> delimiterOf(BufferedSource &text)
{
    const auto start = text.peek(8192);
    if (!start)
        return tl::unexpected<Error>(start.error());
    const auto count = [&](char sign) { return std::count(start->begin(), start->end(), sign); };
    return count(';') > count(',') ? ';' : count('\t') > count(',') ? '\t' : ',';
}

} // namespace

Reading readActivityList(BufferedSource &text, const ReadOptions &options)
{
    const auto delimiter = delimiterOf(text);
    if (!delimiter)
        return refusedReading(delimiter.error());
    ListReader reader(options);
    const auto end =
        readCsvRows(text, *delimiter, [&](const CsvCells &cells) { return reader.row(cells); });
    if (!end)
        return refusedReading(end.error());
    return reader.finish(*end);
}

} // namespace triage
