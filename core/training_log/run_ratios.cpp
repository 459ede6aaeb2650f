// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/load_measures.h"

#include <algorithm>

namespace triage {

namespace {

std::string bandOf(double ratio, const LoadThresholds &thresholds)
{
    // Why: 15.4 of 14.0 km is 10 %, whatever the last binary digit says.
    constexpr double rounding = 1e-9;
    for (const RatioBand &band : thresholds.bands)
        if (ratio <= band.upTo + rounding)
            return band.code;
    return {};
}

} // namespace

std::vector<RunRatio> runRatios(const std::vector<DailyRun> &runs, const LoadThresholds &thresholds)
{
    std::vector<RunRatio> ratios;
    std::size_t oldest = 0;
    for (const DailyRun &run : runs) {
        const LocalDay from = run.day - std::chrono::days(thresholds.referenceDays);
        while (runs[oldest].day < from)
            ++oldest;
        RunRatio entry{
            .day = run.day, .km = run.km, .longestBeforeKm = {}, .ratio = {}, .band = {}};
        for (std::size_t i = oldest; i < runs.size() && runs[i].day < run.day; ++i)
            entry.longestBeforeKm = std::max(entry.longestBeforeKm.value_or(0), runs[i].km);
        if (run.km > 0 && entry.longestBeforeKm.value_or(0) > 0) {
            entry.ratio = run.km / *entry.longestBeforeKm;
            entry.band = bandOf(*entry.ratio, thresholds);
        }
        ratios.push_back(std::move(entry));
    }
    return ratios;
}

} // namespace triage
