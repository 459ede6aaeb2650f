// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/kept_activity.h"
#include "training_log/load_answers.h"
#include "training_log/return_load.h"

namespace triage {

/// All that is said of the runs before and after pain began.
struct LoadHistory {
    std::vector<DailyRun> runs;   ///< by day
    std::vector<RunRatio> ratios; ///< of all these runs
    LoadMeasures measures;        ///< as of the day it began
    WeeklyRatios weekly;
    LoadAnswers answers;
    std::optional<ReturnBasis> back; ///< for the way back to running
};

/// `runs` by day, the earliest first.
[[nodiscard]] LoadHistory loadHistory(std::vector<DailyRun> runs, LocalDay onset,
                                      const LoadThresholds &thresholds);

} // namespace triage
