// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/run.h"
#include "interview/answers.h"
#include "triage/assessment.h"
#include "triage/rulebase.h"

#include <string>
#include <vector>

namespace triage {

/// Unanswered questions of this mode whose answers could still make a rule fire that raises the
/// urgency or moves one of the leading conditions; the most useful first, at most eight.
[[nodiscard]] std::vector<std::string> askNext(const Rulebase &rulebase, const Answers &answers,
                                               const dmn::Run &run, const Assessment &result);

} // namespace triage
