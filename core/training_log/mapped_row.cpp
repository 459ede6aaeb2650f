// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/mapped_row.h"

#include "training_log/trimmed.h"
#include "training_log/written_quantity.h"

#include <algorithm>
#include <array>

namespace triage {

namespace {

using namespace std::chrono;
using LeftOut = tl::unexpected<RowProblem>;

std::string_view cellOf(const CsvCells &cells, std::optional<std::size_t> column)
{
    if (!column || *column >= cells.size())
        return {};
    const std::string_view cell = trimmed(cells[*column]);
    return cell == "-" || cell == "--" || cell == "\u2013" ? std::string_view() : cell;
}

void setStart(Activity &activity, const WrittenTime &time, const HomeZone &zone)
{
    activity.dayOnly = time.dayOnly;
    activity.localStart = !time.offset;
    if (time.offset)
        activity.start = sys_seconds(time.wallClock.time_since_epoch() - *time.offset);
    else
        activity.start = zone.instantOf(time.dayOnly ? time.wallClock + hours(12) : time.wallClock);
}

ActivityKind kindIn(std::string_view word, const ColumnChoice &choice)
{
    const auto same = [&](const std::string &run) { return lowerWords(run) == lowerWords(word); };
    return std::any_of(choice.runWords.begin(), choice.runWords.end(), same) ? ActivityKind::Run
                                                                             : kindOf(word);
}

} // namespace

std::string_view rowProblemWords(RowProblem problem)
{
    constexpr std::array<std::string_view, 6> words{"too few cells",
                                                    "a date that cannot be read",
                                                    "neither a distance nor a duration",
                                                    "a distance that cannot be read",
                                                    "a duration that cannot be read",
                                                    "a negative time or distance"};
    return words[static_cast<std::size_t>(problem)];
}

tl::expected<Activity, RowProblem> readMappedRow(const CsvCells &cells, const ColumnChoice &choice,
                                                 const HomeZone &zone)
{
    if (cells.size() <= std::max(choice.date, choice.distance))
        return LeftOut(RowProblem::TooShort);
    auto time = readDate(cells[choice.date], choice.dayOrder);
    if (!time)
        return LeftOut(RowProblem::Date);
    if (choice.datesAreLocal)
        time->offset.reset();
    const std::string_view distance = cellOf(cells, choice.distance);
    const std::string_view duration = cellOf(cells, choice.duration);
    const auto metres = readLength(distance, choice.lengthUnit, choice.decimalSign);
    const auto seconds = readDuration(duration, choice.timeUnit, choice.decimalSign);
    if (distance.empty() && duration.empty())
        return LeftOut(RowProblem::Nothing);
    if (!metres && !distance.empty())
        return LeftOut(RowProblem::Distance);
    if (!seconds && !duration.empty())
        return LeftOut(RowProblem::Duration);
    if (metres.value_or(0) < 0 || seconds.value_or(0) < 0)
        return LeftOut(RowProblem::Negative);
    Activity activity;
    setStart(activity, *time, zone);
    activity.distanceM = metres;
    activity.durationS = seconds.value_or(0);
    activity.untimed = !seconds;
    activity.ascentM = readNumber(cellOf(cells, choice.ascent), choice.decimalSign);
    activity.sport = cellOf(cells, choice.kind).substr(0, 64);
    activity.kind = kindIn(activity.sport, choice);
    return activity;
}

} // namespace triage
