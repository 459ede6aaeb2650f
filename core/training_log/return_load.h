// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/load_measures.h"

namespace triage {

/// How far the longest run may go in a week of the way back.
struct ReturnWeek {
    int week = 0; ///< from 1
    double longestKm = 0;
};

/// From a first continuous run of `startKm` up to the longest run from before the injury, no week
/// more than `risePerWeek` times the longest run of the 30 days before it.
[[nodiscard]] std::vector<ReturnWeek> returnWeeks(double startKm, double longestBeforeKm,
                                                  const LoadThresholds &thresholds);

/// Whether a distance can be run on a day at that pace of increase.
struct EventTest {
    bool reachable = false;
    LocalDay readyBy;   ///< the first day of the week that allows it
    double shortKm = 0; ///< what is missing on the day of the event
};

/// `longestNowKm` is what can be run in the week of `from`; both distances are over 0.
[[nodiscard]] EventTest testEvent(double longestNowKm, LocalDay from, double eventKm,
                                  LocalDay event, const LoadThresholds &thresholds);

} // namespace triage
