// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dmn/value.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace triage::dmn {

struct ExpressionNode; ///< the parsed tree; defined beside the parser

/// A parsed S-FEEL expression. Immutable and cheap to copy.
struct Expression {
    std::shared_ptr<const ExpressionNode> root;
};

/// A parsed cell: `-`, literals, comparisons, ranges, lists, not(...), null.
struct UnaryTests {
    std::shared_ptr<const ExpressionNode> root; ///< null for `-`

    [[nodiscard]] bool any() const { return root == nullptr; }
};

/// Parses an S-FEEL expression. `names` are the names in scope (they may hold spaces), longest
/// match first. Errors name the column and what to write instead.
[[nodiscard]] Result<Expression> parseExpression(std::string_view text,
                                                 const std::vector<std::string> &names);

/// Parses a decision table cell.
[[nodiscard]] Result<UnaryTests> parseUnaryTests(std::string_view text,
                                                 const std::vector<std::string> &names);

/// Evaluates against the names in `scope`; what FEEL leaves undefined is null.
[[nodiscard]] Value evaluate(const Expression &expression, const Context &scope);

/// True where `input` satisfies the cell. A comparison or range on null is false; `null` in a cell
/// holds for null; not(...) holds where the inner tests do not (so also for null unless named).
[[nodiscard]] bool holds(const UnaryTests &tests, const Value &input, const Context &scope);

} // namespace triage::dmn
