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
    /// Why: the tests of a cell are no values; the parser never puts one where a value is asked.
    template<typename Test>
    bool operator()(const Test &) const
    {
        return false;
    }
};

bool isConstant(const ExpressionNode &node)
{
    return std::visit(ConstantCheck{}, node.part);
}

/// Gathers the constants of a cell, test by test.
struct ConstantCollector {
    CellConstants &constants;

    std::optional<Value> add(const NodePtr &node) const
    {
        auto value = constantValue(Expression{node});
        if (value)
            constants.compared.push_back(*value);
        else
            constants.all = false;
        return value;
    }

    void operator()(const EqualsTest &test) const
    {
        if (auto value = add(test.value))
            constants.equal.push_back(std::move(*value));
    }
    void operator()(const OrderTest &test) const { add(test.bound); }
    void operator()(const RangeTest &test) const
    {
        add(test.low);
        add(test.high);
    }
    void operator()(const AnyOfTest &cell) const
    {
        constants.negated = cell.negated;
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

CellConstants constantsOf(const UnaryTests &cell)
{
    CellConstants constants;
    if (!cell.any())
        std::visit(ConstantCollector{constants}, cell.root->part);
    return constants;
}

} // namespace triage::dmn
