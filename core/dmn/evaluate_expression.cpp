// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/compare.h"
#include "dmn/evaluate.h"

#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace triage::dmn {

namespace {

const Value nothing;

Value arithmetic(Operator operation, const Value &left, const Value &right)
{
    const auto *a = std::get_if<double>(&left.data);
    const auto *b = std::get_if<double>(&right.data);
    if (a != nullptr && b != nullptr) {
        switch (operation) {
        case Operator::Add:
            return decimal(*a + *b);
        case Operator::Subtract:
            return decimal(*a - *b);
        case Operator::Multiply:
            return decimal(*a * *b);
        case Operator::Divide:
            return *b == 0 ? Value() : decimal(*a / *b);
        default:
            return decimal(std::pow(*a, *b));
        }
    }
    const auto *text = std::get_if<std::string>(&left.data);
    const auto *tail = std::get_if<std::string>(&right.data);
    if (operation == Operator::Add && text != nullptr && tail != nullptr)
        return *text + *tail;
    return {};
}

Value comparison(Operator operation, const Value &left, const Value &right)
{
    if (operation == Operator::Equal || operation == Operator::NotEqual) {
        const auto same = equal(left, right);
        return same ? Value(*same == (operation == Operator::Equal)) : Value();
    }
    const auto holds = inOrder(operation, left, right);
    return holds ? Value(*holds) : Value();
}

/// And, or: `decisive` on either side decides alone; otherwise both must be boolean.
Value logical(const BinaryNode &node, bool decisive, const Scope &scope)
{
    Value room;
    const auto *left = std::get_if<bool>(&evaluateNode(*node.left, scope, room).data);
    if (left != nullptr && *left == decisive)
        return decisive;
    const bool known = left != nullptr;
    Value otherRoom;
    const auto *right = std::get_if<bool>(&evaluateNode(*node.right, scope, otherRoom).data);
    if (right != nullptr && *right == decisive)
        return decisive;
    return known && right != nullptr ? Value(!decisive) : Value();
}

/// The member of a context; of a list, the member of each of its items.
const Value &member(const Value &of, const std::string &name, Value &room)
{
    if (const auto *context = std::get_if<Context>(&of.data)) {
        const auto entry = context->find(name);
        return entry == context->end() ? nothing : entry->second;
    }
    if (const auto *list = std::get_if<List>(&of.data)) {
        List members;
        members.reserve(list->size());
        for (const auto &item : *list) {
            Value itemRoom;
            members.push_back(member(item, name, itemRoom));
        }
        room = Value(std::move(members));
        return room;
    }
    return nothing;
}

/// Computes one node of an expression.
struct Evaluator {
    const Scope &scope;
    Value &room;

    const Value &operator()(const LiteralNode &node) const { return node.value; }

    const Value &operator()(const NameNode &node) const
    {
        const Value *value = scope.find(node.name);
        return value == nullptr ? nothing : *value;
    }

    const Value &operator()(const MemberNode &node) const
    {
        Value ofRoom;
        const Value &of = evaluateNode(*node.of, scope, ofRoom);
        const Value &found = member(of, node.name, room);
        // Why: what lives in ofRoom ends with this call.
        if (&of == &ofRoom && &found != &room && &found != &nothing)
            return keep(Value(found));
        return found;
    }

    const Value &operator()(const MinusNode &node) const
    {
        const auto *number = std::get_if<double>(&evaluateNode(*node.of, scope, room).data);
        return keep(number == nullptr ? Value() : Value(-*number));
    }

    const Value &operator()(const NotNode &node) const
    {
        const auto *truth = std::get_if<bool>(&evaluateNode(*node.of, scope, room).data);
        return keep(truth == nullptr ? Value() : Value(!*truth));
    }

    const Value &operator()(const BinaryNode &node) const
    {
        if (node.operation == Operator::And || node.operation == Operator::Or)
            return keep(logical(node, node.operation == Operator::Or, scope));
        Value leftRoom;
        Value rightRoom;
        const Value &left = evaluateNode(*node.left, scope, leftRoom);
        const Value &right = evaluateNode(*node.right, scope, rightRoom);
        return keep(node.operation <= Operator::Power ? arithmetic(node.operation, left, right)
                                                      : comparison(node.operation, left, right));
    }

    const Value &operator()(const CallNode &node) const
    {
        std::vector<Value> arguments;
        arguments.reserve(node.arguments.size());
        for (const auto &argument : node.arguments) {
            Value argumentRoom;
            arguments.push_back(evaluateNode(*argument, scope, argumentRoom));
        }
        return keep(call(*node.function, std::move(arguments)));
    }

    /// Why: the tests of a cell are no values; the parser never puts one where a value is asked.
    template<typename Test>
    const Value &operator()(const Test &) const
    {
        return nothing;
    }

    const Value &keep(Value value) const
    {
        room = std::move(value);
        return room;
    }
};

} // namespace

Value decimal(double number)
{
    if (!std::isfinite(number))
        return {};
    if (std::abs(number) < 1e15 && std::trunc(number) == number)
        return number;
    // Why: most sums are of a few decimals, up to noise of the binary in the last bit or two.
    constexpr double fewDecimals = 1e4;
    constexpr double noise = 4.4e-16;
    const double few = std::nearbyint(number * fewDecimals) / fewDecimals;
    if (std::abs(few) < 1e9 && std::abs(number - few) <= std::abs(few) * noise)
        return few;
    // Why: a double keeps fifteen decimal digits; what lies behind them is noise of the binary.
    std::array<char, 40> digits{};
    const auto *end = fmt::format_to_n(digits.begin(), digits.size(), "{:.15g}", number).out;
    double rounded = number;
    std::from_chars(digits.begin(), end, rounded);
    return rounded;
}

const Value &evaluateNode(const ExpressionNode &node, const Scope &scope, Value &room)
{
    return std::visit(Evaluator{scope, room}, node.part);
}

Value call(const Function &function, std::vector<Value> arguments)
{
    Context parameters;
    for (std::size_t i = 0; i < function.parameters.size() && i < arguments.size(); ++i)
        parameters.insert_or_assign(function.parameters[i], std::move(arguments[i]));
    Value room;
    return evaluateNode(*function.body, ContextScope(parameters), room);
}

Value evaluateIn(const Expression &expression, const Scope &scope)
{
    if (expression.root == nullptr)
        return {};
    Value room;
    const Value &value = evaluateNode(*expression.root, scope, room);
    if (&value == &room)
        return room;
    return value;
}

Value evaluate(const Expression &expression, const Context &scope)
{
    return evaluateIn(expression, ContextScope(scope));
}

} // namespace triage::dmn
