// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <limits>
#include <string>
#include <vector>

namespace triage {

/// A band of how much longer a run was than the longest before; `code` has its text in load.json.
struct RatioBand {
    std::string code;
    double upTo = std::numeric_limits<double>::infinity();
    std::string source;
};

/// The figures that measure a training log, from resources/training_log/measures.json.
struct LoadThresholds {
    int referenceDays = 0;        ///< how long a run stays "what the legs are used to"
    int lookBackDays = 0;         ///< how long before the pain a change may lie
    std::vector<RatioBand> bands; ///< ascending; the last has no end
    int breakDays = 0;            ///< a rest longer than this is a break
    int newWindowDays = 0;
    int newBeforeDays = 0;
    double fastSpeedRatio = 0;
    double hillyClimbMPerKm = 0;
    double timesForDoubled = 0;
    double moreSessionsRatio = 0;
    double longRunRatio = 0; ///< of the usual run
    double risePerWeek = 0;  ///< of the longest run
    std::string riseSource;
    int firstRunMinutes = 0;   ///< the run without a break that the longer ones build on
    std::string notPredictive; ///< what stands beside weekly ratios
    std::string notPredictiveSource;
};

/// From the folder of the resources.
[[nodiscard]] Result<LoadThresholds> readLoadThresholds(const std::filesystem::path &resources);

} // namespace triage
