// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/load_measures.h"

namespace triage {

/// What the log says to the questions about load, named as in the questionnaire. To be confirmed.
struct LoadAnswers {
    std::optional<double> weeklyKmUsual;   ///< the 4 weeks before the last 7 days
    std::optional<double> weeklyKmRecent;  ///< the last 7 days
    std::optional<double> longestRun30dKm; ///< in the 30 days before the week of the longest jump
    std::optional<double> lastRunKm;       ///< the longest run of that week
    std::vector<std::string> loadChanges;  ///< codes of load_changes
    std::optional<double> weeksSinceLoadChange;
};

/// For pain that began on `measures.asOf`. Where one run was over 10 % longer in the 6 weeks
/// before, the two lengths are those of that run; else those of the week in which it began.
[[nodiscard]] LoadAnswers loadAnswers(const std::vector<DailyRun> &runs,
                                      const LoadMeasures &measures,
                                      const LoadThresholds &thresholds);

} // namespace triage
