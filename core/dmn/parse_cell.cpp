// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/feel_parser.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage::dmn {

namespace {

constexpr std::string_view endRemedy =
    "put a comma between alternatives; test another value in a column of its own";

constexpr std::pair<std::string_view, Operator> orders[] = {{"<=", Operator::LessOrEqual},
                                                            {">=", Operator::GreaterOrEqual},
                                                            {"<", Operator::Less},
                                                            {">", Operator::Greater}};

} // namespace

FeelResult<NodePtr> Parser::wholeCell()
{
    if (peek().isSign("-") && peek(1).kind == Token::Kind::End)
        return NodePtr();
    const bool negated = peek().isWord("not") && peek(1).isSign("(");
    if (negated)
        m_at += 2;
    auto all = tests();
    if (!all)
        return tl::unexpected(all.error());
    if (negated && !accept(")"))
        return unexpected("close not( with )");
    if (peek().kind != Token::Kind::End)
        return unexpected(std::string(endRemedy));
    if (all->size() == 1 && !negated)
        return all->front();
    return make({AnyOfTest{std::move(*all), negated}});
}

FeelResult<std::vector<NodePtr>> Parser::tests()
{
    std::vector<NodePtr> all;
    do {
        m_parts = 0;
        auto one = test();
        if (!one)
            return tl::unexpected(one.error());
        all.push_back(*one);
    } while (accept(","));
    return all;
}

FeelResult<NodePtr> Parser::test()
{
    if (opensRange())
        return range();
    for (const auto &[sign, operation] : orders)
        if (accept(sign)) {
            auto bound = sum();
            return bound ? make({OrderTest{operation, *bound}}) : bound;
        }
    if (peek().isSign("=") || peek().isSign("!="))
        return unexpected("write the value alone to test for it, or not(value) for any other");
    if (peek().isWord("not"))
        return unexpected("let not(...) enclose all alternatives of the cell");
    if (peek().isSign("-") && peek(1).kind != Token::Kind::Number &&
        (peek(1).kind == Token::Kind::End || peek(1).isSign(",") || peek(1).isSign(")")))
        return unexpected("- stands alone in a cell and means that any value will do");
    auto value = sum();
    return value ? make({EqualsTest{*value}}) : value;
}

/// Why: ( opens a range or a bracket; two points before its end tell which.
bool Parser::opensRange() const
{
    if (peek().isSign("[") || peek().isSign("]"))
        return true;
    if (!peek().isSign("("))
        return false;
    int open = 0;
    for (std::size_t ahead = 1; peek(ahead).kind != Token::Kind::End; ++ahead) {
        const Token &token = peek(ahead);
        if (token.isSign("..") && open == 0)
            return true;
        if (token.isSign("("))
            ++open;
        if (token.isSign(",") || (token.isSign(")") && open-- == 0))
            return false;
    }
    return false;
}

FeelResult<NodePtr> Parser::range()
{
    RangeTest test{};
    test.lowIncluded = peek().isSign("[");
    ++m_at;
    auto low = sum();
    if (!low)
        return low;
    if (!accept(".."))
        return unexpected("write a range as [low..high]");
    auto high = sum();
    if (!high)
        return high;
    test.highIncluded = peek().isSign("]");
    if (!test.highIncluded && !peek().isSign(")") && !peek().isSign("["))
        return unexpected("end the range with ] to include its end, with ) to leave it out");
    ++m_at;
    test.low = *low;
    test.high = *high;
    return make({std::move(test)});
}

} // namespace triage::dmn
