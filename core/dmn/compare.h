// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/feel_tree.h"
#include "dmn/value.h"

#include <compare>
#include <optional>

namespace triage::dmn {

/// Equality as FEEL has it: none between values of different kinds, unless one is null.
[[nodiscard]] std::optional<bool> equal(const Value &left, const Value &right);

/// The order of two numbers or two strings (dates are ISO strings); none for anything else.
[[nodiscard]] std::optional<std::partial_ordering> order(const Value &left, const Value &right);

/// Whether `left operation right` holds for one of < <= > >=; none where there is no order.
[[nodiscard]] std::optional<bool> inOrder(Operator operation, const Value &left,
                                          const Value &right);

} // namespace triage::dmn
