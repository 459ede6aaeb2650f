// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/value.h"
#include "interview/questionnaire.h"

namespace triage {

/// An answer as the rules read it. Yes/no questions are "yes", "no" or "unsure"; choices their
/// code; numbers numbers; a question with several answers is a context of "yes", "no" or "unsure"
/// by option code (`pain_sites.sit_bone`), where "unsure" makes every code not ticked unsure. What
/// is skipped or left out is null.
[[nodiscard]] dmn::Value encode(const Question &question, const AnswerValue &answer);

} // namespace triage
