// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/value.h"
#include "interview/questionnaire.h"

namespace triage {

/// Answers as the rules read them. Yes/no questions are "yes", "no" or "unsure"; choices their
/// code; numbers numbers; a question with several answers is a context of "yes", "no" or "unsure"
/// by option code (`pain_sites.sit_bone`), where "unsure" makes every code not ticked unsure.
/// Answers left out or skipped, and those to questions that do not apply, are absent: null. `mode`
/// is "runner" or "therapist".
[[nodiscard]] dmn::Context encode(const Questionnaire &questionnaire, const Answers &answers);

} // namespace triage
