// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/check_entry.h"
#include "dmn/feel_tree.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace triage::dmn {

namespace {

const Value *constantIn(const NodePtr &node)
{
    const auto *literal = std::get_if<LiteralNode>(&node->part);
    return literal == nullptr ? nullptr : &literal->value;
}

/// The tests of a cell, one or several.
std::vector<NodePtr> testsOf(const UnaryTests &tests)
{
    if (tests.any())
        return {};
    const auto *several = std::get_if<AnyOfTest>(&tests.root->part);
    return several == nullptr ? std::vector<NodePtr>{tests.root} : several->tests;
}

/// The values that a test names: one to be equal to, or the ends of a range.
std::vector<NodePtr> operands(const ExpressionNode &test)
{
    if (const auto *equals = std::get_if<EqualsTest>(&test.part))
        return {equals->value};
    if (const auto *order = std::get_if<OrderTest>(&test.part))
        return {order->bound};
    if (const auto *range = std::get_if<RangeTest>(&test.part))
        return {range->low, range->high};
    return {};
}

bool isOfType(const Value &value, std::string_view type)
{
    if (value.isNull())
        return true;
    if (type == "number")
        return std::holds_alternative<double>(value.data);
    if (type == "boolean")
        return std::holds_alternative<bool>(value.data);
    if (type == "string" || type == "date")
        return std::holds_alternative<std::string>(value.data);
    return true;
}

std::optional<WrongEntry> unlisted(const Value &value, const std::vector<Value> &listed)
{
    if (listed.empty() || value.isNull() ||
        std::find(listed.begin(), listed.end(), value) != listed.end())
        return std::nullopt;
    return WrongEntry{
        fmt::format("{} is not among the values this column lists", toJson(value).dump()),
        "mend the entry or add the value to the column"};
}

} // namespace

std::vector<Value> listedValues(const UnaryTests &tests)
{
    const auto *several = tests.any() ? nullptr : std::get_if<AnyOfTest>(&tests.root->part);
    if (several != nullptr && several->negated)
        return {};
    std::vector<Value> values;
    for (const auto &test : testsOf(tests)) {
        const auto *equals = std::get_if<EqualsTest>(&test->part);
        const Value *value = equals == nullptr ? nullptr : constantIn(equals->value);
        if (value == nullptr)
            return {};
        values.push_back(*value);
    }
    return values;
}

std::optional<WrongEntry> wrongCell(const UnaryTests &tests, const InputClause &column)
{
    for (const auto &test : testsOf(tests))
        for (const auto &operand : operands(*test)) {
            const Value *value = constantIn(operand);
            if (value == nullptr)
                continue;
            if (!isOfType(*value, column.type))
                return WrongEntry{fmt::format("{} is no {}, as this column is",
                                              toJson(*value).dump(), column.type),
                                  "mend the entry or the typeRef of the column"};
            if (std::holds_alternative<EqualsTest>(test->part))
                if (auto wrong = unlisted(*value, column.allowedValues))
                    return wrong;
        }
    return std::nullopt;
}

std::optional<WrongEntry> wrongOutput(const Expression &entry, const OutputClause &column)
{
    const Value *value = constantIn(entry.root);
    return value == nullptr ? std::nullopt : unlisted(*value, column.allowedValues);
}

} // namespace triage::dmn
