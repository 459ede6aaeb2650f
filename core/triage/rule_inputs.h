// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dmn/graph.h"
#include "interview/questionnaire.h"

#include <string_view>

namespace triage {

/// The question an input expression reads: "pain_sites" for "pain_sites.sit_bone".
[[nodiscard]] std::string_view baseName(std::string_view expression);

/// Holds the rules against the questions: every input is asked or decided, every code in a cell is
/// one of the question's, and not(...) names null where the answer may be missing.
[[nodiscard]] Result<void> checkRuleInputs(const dmn::Graph &graph,
                                           const Questionnaire &questionnaire);

} // namespace triage
