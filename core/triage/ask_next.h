// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/triage_run.h"

#include <string>
#include <vector>

namespace triage {

/// Unanswered questions of this mode whose answers could still make a rule fire that raises the
/// urgency or moves one of the leading conditions; the most useful first, at most eight. `run` has
/// decided these answers.
[[nodiscard]] std::vector<std::string> askNext(const Rulebase &rulebase,
                                               const PlacedAnswers &answers, const TriageRun &run);

} // namespace triage
