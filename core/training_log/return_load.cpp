// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/return_load.h"

#include <algorithm>
#include <cmath>

namespace triage {

namespace {

constexpr int mostWeeks = 520;
constexpr double rounding = 1e-9;
constexpr std::chrono::days paceLookBack(112);

// Kilometres a minute in the middle of the runs before it began.
std::optional<double> usualKmPerMinute(const std::vector<DailyRun> &runs, LocalDay asOf)
{
    std::vector<double> speeds;
    for (const DailyRun &run : runs)
        if (run.day <= asOf && run.day > asOf - paceLookBack && run.km > 0 && run.durationS > 0)
            speeds.push_back(run.km * 60 / run.durationS);
    if (speeds.empty())
        return std::nullopt;
    const auto middle = speeds.begin() + static_cast<std::ptrdiff_t>((speeds.size() - 1) / 2);
    std::nth_element(speeds.begin(), middle, speeds.end());
    return *middle;
}

// Why: what is shown in hundreds of metres must not be more than a tenth longer either.
double roundedDown(double km)
{
    const double steps = km >= 1 ? 10 : 100;
    return std::floor(km * steps + rounding) / steps;
}

} // namespace

std::optional<ReturnBasis> returnBasis(const std::vector<DailyRun> &runs,
                                       const LoadMeasures &measures,
                                       const LoadThresholds &thresholds)
{
    const auto speed = usualKmPerMinute(runs, measures.asOf);
    // Why: what the pain followed is no measure of what the legs were used to.
    const auto longest =
        jumped(measures, thresholds) ? measures.largestJump->longestBeforeKm : measures.longest30Km;
    if (!speed || !longest || *longest <= 0)
        return std::nullopt;
    return ReturnBasis{.firstKm = std::min(*longest, *speed * thresholds.firstRunMinutes),
                       .longestKm = *longest};
}

std::vector<ReturnWeek> returnWeeks(const ReturnBasis &basis, const LoadThresholds &thresholds)
{
    std::vector<ReturnWeek> weeks;
    double km = roundedDown(std::min(basis.firstKm, basis.longestKm));
    for (int week = 1; km > 0 && week <= mostWeeks; ++week) {
        weeks.push_back({week, km});
        if (km >= basis.longestKm - rounding)
            break;
        km = std::min(basis.longestKm, roundedDown(km * thresholds.risePerWeek));
    }
    return weeks;
}

EventTest testEvent(double firstKm, LocalDay from, double eventKm, LocalDay event,
                    const LoadThresholds &thresholds)
{
    EventTest test{.reachable = false, .readyBy = from, .shortKm = 0};
    double km = firstKm;
    // Why: before healing is over nothing can be counted on.
    double onTheDay = from <= event ? km : 0;
    for (int week = 0; km < eventKm - rounding && week < mostWeeks; ++week) {
        km *= thresholds.risePerWeek;
        test.readyBy += std::chrono::days(7);
        if (test.readyBy <= event)
            onTheDay = km;
    }
    test.reachable = km >= eventKm - rounding && test.readyBy <= event;
    test.shortKm = test.reachable ? 0 : std::max(0.0, eventKm - onTheDay);
    return test;
}

EventOutlook eventOutlook(const ReturnBasis &basis, const HealingDays &healing, LocalDay assessed,
                          double eventKm, LocalDay event, const LoadThresholds &thresholds)
{
    using std::chrono::days;
    return {.soonest =
                testEvent(basis.firstKm, assessed + days(healing.low), eventKm, event, thresholds),
            .latest = testEvent(basis.firstKm, assessed + days(healing.high), eventKm, event,
                                thresholds)};
}

} // namespace triage
