// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/feel_parser.h"
#include "dmn/feel_string.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace triage::dmn {

namespace {

/// What to write in place of a word of full FEEL that S-FEEL leaves out.
std::string remedyFor(std::string_view word, bool called)
{
    if (word == "count" || word == "sum" || word == "min" || word == "max")
        return fmt::format("use a decision table with hit policy COLLECT and aggregation {}",
                           word == "count" ? "COUNT"
                           : word == "sum" ? "SUM"
                           : word == "min" ? "MIN"
                                           : "MAX");
    if (word == "if" || word == "then" || word == "else")
        return "use a decision table with a row for each case";
    if (word == "between" || word == "in")
        return "write a >= 1 and a <= 5, or test a range such as [1..5] in a cell";
    constexpr std::array<std::string_view, 5> loops{"for", "some", "every", "return", "satisfies"};
    if (std::find(loops.begin(), loops.end(), word) != loops.end())
        return "use a decision table with hit policy COLLECT";
    if (word == "function")
        return "use a business knowledge model";
    if (called)
        return "write it as a decision of its own with + - * / ** and comparisons, or as a "
               "business "
               "knowledge model that this decision requires";
    return "declare it as input data, add the requirement to the decision, or put text in "
           "\"quotes\"";
}

} // namespace

FeelResult<NodePtr> Parser::unknownWord()
{
    const Token &token = peek();
    if (peek(1).isSign("("))
        return problem(token, fmt::format("the function call {}(...) is not S-FEEL", token.text),
                       remedyFor(token.text, true));
    return problem(token, fmt::format("{} is no name this may use", token.text),
                   remedyFor(token.text, false));
}

FeelResult<NodePtr> Parser::named()
{
    const Token token = peek();
    ++m_at;
    const auto &functions = m_vocabulary.functions;
    const auto function = std::find_if(functions.begin(), functions.end(), [&](const auto &known) {
        return known->name == token.text;
    });
    FeelResult<NodePtr> node;
    if (function != functions.end()) {
        node = functionCall(*function);
    } else if (peek().isSign("(")) {
        return problem(token, fmt::format("{} is a value and cannot be called", token.text),
                       "put an operator between the name and the bracket");
    } else {
        node = make({NameNode{token.text}});
    }
    while (node && accept(".")) {
        if (peek().kind != Token::Kind::Name)
            return unexpected("write the member's name behind the point");
        if (auto error = unknownMember(**node, peek()))
            return tl::unexpected(*error);
        node = make({MemberNode{*node, peek().text}});
        ++m_at;
    }
    if (node && peek().isSign("["))
        return unexpected("filters are not S-FEEL: use a decision table");
    return node;
}

std::optional<FeelError> Parser::unknownMember(const ExpressionNode &of, const Token &member) const
{
    const auto *name = std::get_if<NameNode>(&of.part);
    const auto structure =
        name == nullptr ? m_vocabulary.structures.end() : m_vocabulary.structures.find(name->name);
    if (structure == m_vocabulary.structures.end())
        return std::nullopt;
    const auto &members = structure->second;
    if (std::find(members.begin(), members.end(), member.text) != members.end())
        return std::nullopt;
    return FeelError{member.offset, fmt::format("{} has no member {}", name->name, member.text),
                     fmt::format("use one of {}", fmt::join(members, ", "))};
}

FeelResult<NodePtr> Parser::functionCall(const std::shared_ptr<const Function> &function)
{
    if (!accept("("))
        return unexpected(fmt::format("{} is a knowledge model: call it with its {} values in "
                                      "brackets",
                                      function->name, function->parameters.size()));
    CallNode call{function, {}};
    const Token first = peek();
    while (!accept(")")) {
        if (!call.arguments.empty() && !accept(","))
            return unexpected("put a comma between the values or close the bracket with )");
        auto argument = nested(&Parser::disjunction);
        if (!argument)
            return argument;
        call.arguments.push_back(*argument);
    }
    if (call.arguments.size() != function->parameters.size())
        return problem(first,
                       fmt::format("{} takes {} values, not {}", function->name,
                                   function->parameters.size(), call.arguments.size()),
                       "give one value for each parameter");
    return make({std::move(call)});
}

FeelResult<NodePtr> Parser::dateLiteral()
{
    m_at += 2;
    const Token text = peek();
    if (text.kind != Token::Kind::String || !isDate(text.text))
        return unexpected("write a date that exists, as date(\"2024-01-31\")");
    ++m_at;
    if (!accept(")"))
        return unexpected("close the bracket with )");
    return make({LiteralNode{text.text}});
}

} // namespace triage::dmn
