// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/return_load.h"

#include <algorithm>

namespace triage {

namespace {
constexpr int mostWeeks = 520;
constexpr double rounding = 1e-9;
} // namespace

std::vector<ReturnWeek> returnWeeks(double startKm, double longestBeforeKm,
                                    const LoadThresholds &thresholds)
{
    std::vector<ReturnWeek> weeks;
    double km = std::min(startKm, longestBeforeKm);
    for (int week = 1; km > 0 && week <= mostWeeks; ++week) {
        weeks.push_back({week, km});
        if (km >= longestBeforeKm - rounding)
            break;
        km = std::min(longestBeforeKm, km * thresholds.risePerWeek);
    }
    return weeks;
}

EventTest testEvent(double longestNowKm, LocalDay from, double eventKm, LocalDay event,
                    const LoadThresholds &thresholds)
{
    EventTest test{.reachable = false, .readyBy = from, .shortKm = 0};
    double km = longestNowKm;
    double onTheDay = km;
    for (int week = 0; km < eventKm - rounding && week < mostWeeks; ++week) {
        km *= thresholds.risePerWeek;
        test.readyBy += std::chrono::days(7);
        if (test.readyBy <= event)
            onTheDay = km;
    }
    test.reachable = km >= eventKm - rounding && test.readyBy <= event && from <= event;
    test.shortKm = test.reachable ? 0 : std::max(0.0, eventKm - onTheDay);
    return test;
}

} // namespace triage
