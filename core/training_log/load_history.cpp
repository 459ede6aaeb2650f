// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/load_history.h"

namespace triage {

LoadHistory loadHistory(std::vector<DailyRun> runs, LocalDay onset,
                        const LoadThresholds &thresholds)
{
    LoadHistory history;
    history.runs = std::move(runs);
    history.ratios = runRatios(history.runs, thresholds);
    history.measures = measureLoad(history.runs, onset, thresholds);
    history.weekly = weeklyRatios(history.runs, onset);
    history.answers = loadAnswers(history.runs, history.measures, thresholds);
    history.back = returnBasis(history.runs, history.measures, thresholds);
    return history;
}

} // namespace triage
