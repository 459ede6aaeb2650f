// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "training_log/load_history.h"

#include <string>

namespace triage {

/// A day to be able to run on, tested with the time that healing takes.
struct EventWish {
    LocalDay day;
    double km = 0;
    std::string condition; ///< that the healing time is for
    HealingDays healing;   ///< from today
    EventOutlook outlook;
};

/// All that the command says of a log.
struct LogFindings {
    TrainingLog log;
    std::vector<std::string> columns; ///< how lists were read whose columns are not known
    std::vector<MergedActivity> activities;
    LoadThresholds thresholds;
    LoadHistory load;
    std::optional<EventWish> event;
};

/// "2026-09-06"
[[nodiscard]] std::string isoDay(LocalDay day);

[[nodiscard]] std::string logJson(const LogFindings &findings, const Catalogue &catalogue);
[[nodiscard]] std::string logText(const LogFindings &findings, const Catalogue &catalogue);

} // namespace triage
