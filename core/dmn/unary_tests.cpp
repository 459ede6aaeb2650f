// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/compare.h"
#include "dmn/evaluate.h"

#include <algorithm>

namespace triage::dmn {

namespace {

bool testHolds(const ExpressionNode &node, const Value &input, const Scope &scope);

/// Tests one value against one part of a cell.
struct Tester {
    const Value &input;
    const Scope &scope;

    bool operator()(const EqualsTest &test) const
    {
        // Why: most tests are constants; they need no scope and no room.
        if (const auto *literal = std::get_if<LiteralNode>(&test.value->part))
            return input == literal->value;
        Value room;
        const Value &value = evaluateNode(*test.value, scope, room);
        if (input == value)
            return true;
        const auto *list = std::get_if<List>(&value.data);
        return list != nullptr && std::find(list->begin(), list->end(), input) != list->end();
    }

    bool operator()(const OrderTest &test) const
    {
        Value room;
        return inOrder(test.operation, input, evaluateNode(*test.bound, scope, room))
            .value_or(false);
    }

    bool operator()(const RangeTest &test) const
    {
        Value room;
        const auto above = test.lowIncluded ? Operator::GreaterOrEqual : Operator::Greater;
        if (!inOrder(above, input, evaluateNode(*test.low, scope, room)).value_or(false))
            return false;
        const auto below = test.highIncluded ? Operator::LessOrEqual : Operator::Less;
        return inOrder(below, input, evaluateNode(*test.high, scope, room)).value_or(false);
    }

    bool operator()(const AnyOfTest &cell) const
    {
        const bool any =
            std::any_of(cell.tests.begin(), cell.tests.end(),
                        [&](const NodePtr &test) { return testHolds(*test, input, scope); });
        return any != cell.negated;
    }

    /// Why: an expression is no test; the parser wraps each one in an EqualsTest.
    template<typename Part>
    bool operator()(const Part &) const
    {
        return false;
    }
};

bool testHolds(const ExpressionNode &node, const Value &input, const Scope &scope)
{
    return std::visit(Tester{input, scope}, node.part);
}

} // namespace

bool holdsIn(const UnaryTests &tests, const Value &input, const Scope &scope)
{
    if (tests.any())
        return true;
    if (const auto *equals = std::get_if<EqualsTest>(&tests.root->part))
        return Tester{input, scope}(*equals);
    return testHolds(*tests.root, input, scope);
}

bool holds(const UnaryTests &tests, const Value &input, const Context &scope)
{
    return holdsIn(tests, input, ContextScope(scope));
}

} // namespace triage::dmn
