// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/load_measures.h"

namespace triage {

/// What the log says to the questions about load, named as in the questionnaire. To be confirmed.
struct LoadAnswers {
    std::optional<double> weeklyKmUsual;   ///< the 4 weeks before the last 7 days
    std::optional<double> weeklyKmRecent;  ///< the last 7 days; none where the log has no such days
    std::optional<double> longestRun30dKm; ///< in the 30 days before `lastRunKm`
    std::optional<double> lastRunKm;       ///< of the week it began, or the run that jumped
    std::optional<LocalDay> jumpDay;       ///< set where the two are those of a jump before
    std::optional<double> weekLongestKm;   ///< the longest run of the week it began
    std::vector<std::string> loadChanges;  ///< codes of load_changes
    std::optional<double> weeksSinceLoadChange;
};

/// For pain that began on `measures.asOf`. The two lengths are those of the week it began, as the
/// questions ask, unless one run of the 6 weeks before jumped further: then they are those of that
/// run, as pain may follow weeks later and a jump that is left out would be read as none.
[[nodiscard]] LoadAnswers loadAnswers(const std::vector<DailyRun> &runs,
                                      const LoadMeasures &measures,
                                      const LoadThresholds &thresholds);

} // namespace triage
