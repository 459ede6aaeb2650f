// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/feel.h"
#include "dmn/value.h"

#include <optional>
#include <vector>

namespace triage::dmn {

/// The value of an expression that reads no names; nothing for any other.
[[nodiscard]] std::optional<Value> constantValue(const Expression &expression);

/// Every value that a cell compares its input with; nothing where some of them are read from names.
[[nodiscard]] std::optional<std::vector<Value>> constantsOf(const UnaryTests &cell);

} // namespace triage::dmn
