// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/activity_list.h"

#include "training_log/column_guess.h"
#include "training_log/date_text.h"
#include "training_log/list_columns.h"
#include "training_log/list_unit.h"
#include "training_log/mapped_row.h"
#include "training_log/number_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace triage {

namespace {

using namespace std::chrono;

constexpr std::string_view delimiters = ";\t,"; // the first of them where two fit
constexpr std::size_t mostNamed = 500;          // bytes of the names of columns in a message

// The rows of one list, turned into activities.
class ListReader {
public:
    explicit ListReader(const ReadOptions &options) : m_options(&options) {}

    bool row(const CsvCells &cells)
    {
        ++m_row;
        if (m_choice)
            return readMapped(cells);
        if (!m_columns)
            return findHeader(cells);
        // Why: only a list of which nothing can be read so is to be asked about.
        if (m_reading.activities.empty() && m_sampling)
            m_sampling = m_sampler.row(cells);
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
        if (!m_choice && (!m_columns || (m_reading.activities.empty() && !m_leftOut.empty())))
            if (auto unknown = unknownList())
                return std::move(*unknown);
        if (!m_columns && !m_choice)
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
        if (m_columns && m_columns->maker == ListMaker::Garmin)
            settleUnit(m_reading, m_paces, m_options->listUnit);
        return std::move(m_reading);
    }

private:
    bool findHeader(const CsvCells &cells)
    {
        m_width = cells.size();
        if (takeMapping(cells))
            return true;
        m_columns = columnsOf(cells);
        if (m_columns)
            m_sampler.setHeader(cells);
        else
            m_sampling = m_sampler.row(cells);
        return m_columns || m_sampling;
    }

    // By the choice of the person, or where the columns are known for sure.
    bool takeMapping(const CsvCells &cells)
    {
        const CsvCells header = cutCells(cells);
        for (const ListMapping &list : m_options->lists) {
            const bool first = !list.headed && !m_sampler.sawHeader() &&
                               header.size() <= list.header.size() && holdsDate(cells);
            if (!first && !(list.headed && list.header == header))
                continue;
            m_choice = list.choice;
            m_width = list.header.size();
            return !first || readMapped(cells);
        }
        m_choice = knownChoice(header);
        return m_choice.has_value();
    }

    bool readMapped(const CsvCells &cells)
    {
        const bool wide = std::any_of(
            cells.begin() + static_cast<std::ptrdiff_t>(std::min(m_width, cells.size())),
            cells.end(), [](const std::string &cell) { return !cell.empty(); });
        if (wide) {
            leaveOut("more cells than the header");
        } else if (auto activity = readMappedRow(cells, *m_choice, m_options->zone)) {
            m_reading.activities.push_back(std::move(*activity));
        } else {
            leaveOut(std::string(rowProblemWords(activity.error())));
        }
        return m_reading.activities.size() < mostActivities;
    }

    std::optional<Reading> unknownList()
    {
        auto sample = m_sampler.finish();
        if (!sample || !mayHoldActivities(*sample))
            return std::nullopt;
        std::string columns;
        for (const std::string &cell : sample->header)
            if (columns.size() < mostNamed)
                columns += (columns.empty() ? "" : ", ") + cell;
        Reading reading = refusedReading(
            {.where = {},
             .what = fmt::format("is a list whose columns are not known here: {}", columns),
             .remedy = "say which of them is the date, and which the distance"});
        reading.unknownList = std::make_shared<const ListSample>(std::move(*sample));
        return reading;
    }

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
        // Why: Garmin writes none; where another program saved the list again, the order is open.
        const bool slashes = columns.maker == ListMaker::Garmin &&
                             cells[columns.date].find('/') != std::string::npos;
        const auto time = readListTime(cells[columns.date]);
        if (!time || slashes)
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
    std::optional<ColumnChoice> m_choice; // of a list that is read as the person says
    ListSampler m_sampler;
    bool m_sampling = true;
    std::size_t m_width = 0;
    std::size_t m_row = 0;
    std::vector<std::pair<std::string, std::size_t>> m_leftOut;
    std::vector<double> m_paces; // seconds a unit, 0 where none is written
    Reading m_reading;
};

// How often each sign stands in a line, outside of quotes, for the lines at the start.
std::vector<std::array<std::size_t, 3>> signsInLines(std::string_view start)
{
    std::vector<std::array<std::size_t, 3>> lines(1);
    bool quoted = false;
    for (const char letter : start) {
        quoted = quoted != (letter == '"');
        const auto sign = delimiters.find(letter);
        if (letter == '\n' && !quoted)
            lines.emplace_back();
        else if (sign != std::string_view::npos && !quoted)
            ++lines.back()[sign];
    }
    if (lines.size() > 1)
        lines.pop_back();
    return lines;
}

// The sign between the cells: the one that most lines have equally often. Why: decimal commas may
// be as many as the semicolons between them, or more, but not in every line.
Result<char> delimiterOf(BufferedSource &text)
{
    const auto start = text.peek(8192);
    if (!start)
        return tl::unexpected<Error>(start.error());
    const auto lines = signsInLines(*start);
    char best = ',';
    std::size_t most = 0;
    for (std::size_t sign = 0; sign < delimiters.size(); ++sign) {
        std::map<std::size_t, std::size_t> linesWith;
        for (const auto &line : lines)
            if (line[sign] > 0 && ++linesWith[line[sign]] > most) {
                most = linesWith[line[sign]];
                best = delimiters[sign];
            }
    }
    return best;
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
