// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/graph.h"
#include "dmn/scope.h"

namespace triage::dmn {

/// The rows of a table that hold, in table order; of First, only the one that decides.
[[nodiscard]] std::vector<FiredRule> rowsThatHold(const DecisionTable &table, const Scope &scope);

/// What the rows that hold come to under the table's hit policy.
[[nodiscard]] Value joinRows(const DecisionTable &table, const std::vector<FiredRule> &fired,
                             const Scope &scope);

} // namespace triage::dmn
