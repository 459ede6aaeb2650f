// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "follow_up/follow_up.h"

namespace triage {

/// The measure with this id, or nullptr.
[[nodiscard]] const Measure *findMeasure(const FollowUpRules &rules, std::string_view id);

/// A measure's values at two visits; of several answers the mean of those given at both. Nothing
/// where one of them has none.
[[nodiscard]] std::optional<std::pair<double, double>>
measuredAtBoth(const Measure &measure, const Answers &before, const Answers &now);

/// Every measure answered now and before: against the first visit that has it, and, where that is
/// another one, against the last.
[[nodiscard]] std::vector<MeasureChange> measureChanges(const FollowUpRules &rules,
                                                        const std::vector<Visit> &visits,
                                                        const Answers &answers,
                                                        std::chrono::sys_seconds now);

} // namespace triage
