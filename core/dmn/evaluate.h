// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/feel.h"
#include "dmn/feel_tree.h"
#include "dmn/scope.h"

namespace triage::dmn {

/// Evaluates without copying where it can: the result lives in the tree, the scope or `room`.
[[nodiscard]] const Value &evaluateNode(const ExpressionNode &node, const Scope &scope,
                                        Value &room);

/// Evaluates to a value of its own.
[[nodiscard]] Value evaluateIn(const Expression &expression, const Scope &scope);

/// True where `input` satisfies the cell.
[[nodiscard]] bool holdsIn(const UnaryTests &tests, const Value &input, const Scope &scope);

/// A number of a computation: FEEL counts in decimals, so that 0.1 + 0.2 = 0.3; null where
/// infinite.
[[nodiscard]] Value decimal(double number);

/// Calls a function: its body sees nothing but the parameters.
[[nodiscard]] Value call(const Function &function, std::vector<Value> arguments);

} // namespace triage::dmn
