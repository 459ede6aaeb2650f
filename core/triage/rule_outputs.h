// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dmn/graph.h"
#include "triage/roles.h"

#include <string>
#include <vector>

namespace triage {

/// Holds what the rows conclude against the contract: urgency codes, condition codes, numeric
/// weights, verdicts, evidence grades, a reason and a source in every row.
[[nodiscard]] Result<void> checkRuleOutputs(const dmn::Graph &graph, const Roles &roles,
                                            const std::vector<std::string> &conditions);

} // namespace triage
