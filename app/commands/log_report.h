// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "training_log/load_answers.h"
#include "training_log/return_load.h"

#include <string>

namespace triage {

/// A race or a run to be tested against the pace of increase.
struct EventWish {
    LocalDay day;
    double km = 0;
    EventTest test;
};

/// All that the command says of a log.
struct LogFindings {
    TrainingLog log;
    std::vector<MergedActivity> activities;
    std::vector<DailyRun> runs;
    LoadThresholds thresholds;
    LoadMeasures measures;
    WeeklyRatios weekly;
    LoadAnswers answers;
    std::optional<EventWish> event;
};

/// "2026-09-06"
[[nodiscard]] std::string isoDay(LocalDay day);

[[nodiscard]] std::string logJson(const LogFindings &findings, const Catalogue &catalogue);
[[nodiscard]] std::string logText(const LogFindings &findings, const Catalogue &catalogue);

} // namespace triage
