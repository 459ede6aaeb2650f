// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/load_measures.h"

namespace triage {

/// What the way back to running starts from and leads to, in km.
struct ReturnBasis {
    double firstKm = 0;   ///< as far as the runner came in the first run without a break
    double longestKm = 0; ///< the longest run that the legs were used to before it began
};

/// From the runner's own pace and runs. Where one run jumped, the longest is that from before the
/// jump. Nothing where no run of the time before, or no pace, is known.
[[nodiscard]] std::optional<ReturnBasis> returnBasis(const std::vector<DailyRun> &runs,
                                                     const LoadMeasures &measures,
                                                     const LoadThresholds &thresholds);

/// How far the longest run may go in a week of the way back.
struct ReturnWeek {
    int week = 0; ///< from 1
    double longestKm = 0;
};

/// In steps of 100 m, from the first run without a break up to the longest run from before, no week
/// more than `risePerWeek` times the longest run of the 30 days before it.
[[nodiscard]] std::vector<ReturnWeek> returnWeeks(const ReturnBasis &basis,
                                                  const LoadThresholds &thresholds);

/// Whether a distance can be run on a day at that pace of increase.
struct EventTest {
    bool reachable = false;
    LocalDay readyBy;   ///< the first day of the week that allows it
    double shortKm = 0; ///< what is missing on the day of the event
};

/// `firstKm` is what can be run in the week of `from`; both distances are over 0.
[[nodiscard]] EventTest testEvent(double firstKm, LocalDay from, double eventKm, LocalDay event,
                                  const LoadThresholds &thresholds);

/// How many days healing may take, from the day of the result: the range of its prognosis.
struct HealingDays {
    int low = 0;
    int high = 0;
};

/// An event tested at both ends of the healing time; the way back begins when that is over.
struct EventOutlook {
    EventTest soonest; ///< healing as short as it may be
    EventTest latest;  ///< healing as long as it may be
};

[[nodiscard]] EventOutlook eventOutlook(const ReturnBasis &basis, const HealingDays &healing,
                                        LocalDay assessed, double eventKm, LocalDay event,
                                        const LoadThresholds &thresholds);

} // namespace triage
