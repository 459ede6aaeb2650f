// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "triage/assessment.h"
#include "triage/rulebase.h"

namespace triage {

class TriageRun;

/// Decides everything for these answers. Total; the same answers and rulebase give the same result.
/// `atLeast` is an urgency that something beside the answers asks for, such as the course.
[[nodiscard]] Assessment assess(const Rulebase &rulebase, const Answers &answers,
                                Urgency atLeast = Urgency::SelfCare);

/// The same for one set of answers after another: `run` is one of this rulebase.
[[nodiscard]] Assessment assess(const Rulebase &rulebase, const PlacedAnswers &answers,
                                TriageRun &run, Urgency atLeast = Urgency::SelfCare);

/// Only how urgent it is so far, for stopping an interview at once.
[[nodiscard]] Urgency urgencySoFar(const Rulebase &rulebase, const Answers &answers);

} // namespace triage
