// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/constants.h"

#include "dmn/evaluate.h"
#include "dmn/feel_tree.h"

#include <algorithm>

namespace triage::dmn {

namespace {

bool isConstant(const ExpressionNode &node);

/// Tells whether a part of an expression reads no names.
struct ConstantCheck {
    bool operator()(const LiteralNode &) const { return true; }
    bool operator()(const NameNode &) const { return false; }
    bool operator()(const MemberNode &node) const { return isConstant(*node.of); }
    bool operator()(const MinusNode &node) const { return isConstant(*node.of); }
    bool operator()(const NotNode &node) const { return isConstant(*node.of); }
    bool operator()(const BinaryNode &node) const
    {
        return isConstant(*node.left) && isConstant(*node.right);
    }
    bool operator()(const CallNode &node) const
    {
        return std::all_of(node.arguments.begin(), node.arguments.end(),
                           [](const NodePtr &argument) { return isConstant(*argument); });
    }
    bool operator()(const EqualsTest &test) const { return isConstant(*test.value); }
    bool operator()(const OrderTest &test) const { return isConstant(*test.bound); }
    bool operator()(const RangeTest &test) const
    {
        return isConstant(*test.low) && isConstant(*test.high);
    }
    bool operator()(const AnyOfTest &cell) const
    {
        return std::all_of(cell.tests.begin(), cell.tests.end(),
                           [](const NodePtr &test) { return isConstant(*test); });
    }
};

bool isConstant(const ExpressionNode &node)
{
    return std::visit(ConstantCheck{}, node.part);
}

/// Gathers what a constant cell compares with.
struct ConstantCollector {
    std::vector<Value> &values;

    void add(const NodePtr &node) const { values.push_back(*constantValue(Expression{node})); }

    void operator()(const EqualsTest &test) const { add(test.value); }
    void operator()(const OrderTest &test) const { add(test.bound); }
    void operator()(const RangeTest &test) const
    {
        add(test.low);
        add(test.high);
    }
    void operator()(const AnyOfTest &cell) const
    {
        for (const NodePtr &test : cell.tests)
            std::visit(*this, test->part);
    }
    /// Why: an expression is no test; the parser wraps each one in an EqualsTest.
    template<typename Part>
    void operator()(const Part &) const
    {
    }
};

} // namespace

std::optional<Value> constantValue(const Expression &expression)
{
    if (expression.root == nullptr)
        return Value();
    if (!isConstant(*expression.root))
        return std::nullopt;
    return evaluate(expression, {});
}

std::optional<std::vector<Value>> constantsOf(const UnaryTests &cell)
{
    std::vector<Value> values;
    if (cell.any())
        return values;
    if (!isConstant(*cell.root))
        return std::nullopt;
    std::visit(ConstantCollector{values}, cell.root->part);
    return values;
}

} // namespace triage::dmn
