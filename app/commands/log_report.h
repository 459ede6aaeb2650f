// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "training_log/load_answers.h"

#include <string>

namespace triage {

/// All that the command says of a log.
struct LogFindings {
    TrainingLog log;
    std::vector<MergedActivity> activities;
    std::vector<DailyRun> runs;
    LoadThresholds thresholds;
    LoadMeasures measures;
    WeeklyRatios weekly;
    LoadAnswers answers;
};

/// "2026-09-06"
[[nodiscard]] std::string isoDay(LocalDay day);

[[nodiscard]] std::string logJson(const LogFindings &findings, const Catalogue &catalogue);
[[nodiscard]] std::string logText(const LogFindings &findings, const Catalogue &catalogue);

} // namespace triage
