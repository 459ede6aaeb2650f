// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/assessment.h"
#include "triage/rulebase.h"

#include <string_view>
#include <vector>

namespace triage {

/// A row of a score that holds for some answers.
struct ScorePoint {
    Reason reason;
    double points = 0; ///< what it adds; may be below 0

    bool operator==(const ScorePoint &) const = default;
};

/// The rows of a score ("wells_score") that hold for these answers, those of no points left out.
[[nodiscard]] std::vector<ScorePoint> scorePoints(const Rulebase &rulebase, const Answers &answers,
                                                  std::string_view score);

} // namespace triage
