// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/model.h"
#include "dmn/scope.h"

#include <optional>
#include <vector>

namespace triage::dmn {

/// The outputs of each row as one value, where they read no names: one output as it is, several as
/// a context.
using RowValues = std::vector<std::optional<Value>>;
[[nodiscard]] RowValues constantRowValues(const DecisionTable &table);

/// What the rows that hold (in table order) come to under the table's hit policy.
[[nodiscard]] Value joinRows(const DecisionTable &table, const RowValues &constants,
                             const std::vector<std::size_t> &fired, const Scope &scope);

} // namespace triage::dmn
