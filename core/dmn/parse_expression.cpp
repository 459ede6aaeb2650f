// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/feel_parser.h"
#include "dmn/feel_string.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage::dmn {

namespace {

// Why: trees are walked by recursion; these keep the stack small whatever a file holds.
constexpr int deepest = 50;
constexpr int mostParts = 500;

Operator operatorOf(std::string_view sign)
{
    constexpr std::pair<std::string_view, Operator> operators[] = {
        {"+", Operator::Add},       {"-", Operator::Subtract},       {"*", Operator::Multiply},
        {"/", Operator::Divide},    {"**", Operator::Power},         {"=", Operator::Equal},
        {"!=", Operator::NotEqual}, {"<", Operator::Less},           {"<=", Operator::LessOrEqual},
        {">", Operator::Greater},   {">=", Operator::GreaterOrEqual}};
    for (const auto &[text, operation] : operators)
        if (text == sign)
            return operation;
    return sign == "and" ? Operator::And : Operator::Or;
}

std::string shown(const Token &token)
{
    switch (token.kind) {
    case Token::Kind::End:
        return "the end of the text";
    case Token::Kind::String:
        return '"' + token.text + '"';
    default:
        return token.text;
    }
}

} // namespace

const Token &Parser::peek(std::size_t ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

bool Parser::accept(std::string_view sign)
{
    if (!peek().isSign(sign))
        return false;
    ++m_at;
    return true;
}

tl::unexpected<FeelError> Parser::problem(const Token &at, std::string what, std::string remedy)
{
    return tl::unexpected(FeelError{at.offset, std::move(what), std::move(remedy)});
}

tl::unexpected<FeelError> Parser::unexpected(std::string remedy) const
{
    return problem(peek(), "unexpected " + shown(peek()), std::move(remedy));
}

FeelResult<NodePtr> Parser::make(ExpressionNode node)
{
    if (++m_parts > mostParts)
        return problem(peek(), fmt::format("more than {} parts", mostParts),
                       "split it into several decisions");
    return std::make_shared<const ExpressionNode>(std::move(node));
}

FeelResult<NodePtr> Parser::nested(Level inner)
{
    if (++m_depth > deepest)
        return problem(peek(), "nested too deeply", "split it into several decisions");
    auto node = (this->*inner)();
    --m_depth;
    return node;
}

FeelResult<NodePtr> Parser::wholeExpression()
{
    auto node = disjunction();
    if (node && peek().kind != Token::Kind::End)
        return unexpected("end the expression here or put an operator between the values");
    return node;
}

FeelResult<NodePtr> Parser::leftToRight(Level operand,
                                        std::initializer_list<std::string_view> signs)
{
    auto left = (this->*operand)();
    while (left) {
        const Token &sign = peek();
        const bool ours = (sign.kind == Token::Kind::Sign || sign.kind == Token::Kind::Word) &&
                          std::find(signs.begin(), signs.end(), sign.text) != signs.end();
        if (!ours)
            return left;
        const Operator operation = operatorOf(sign.text);
        ++m_at;
        auto right = (this->*operand)();
        if (!right)
            return right;
        left = make({BinaryNode{operation, *left, *right}});
    }
    return left;
}

FeelResult<NodePtr> Parser::disjunction()
{
    return leftToRight(&Parser::conjunction, {"or"});
}

FeelResult<NodePtr> Parser::conjunction()
{
    return leftToRight(&Parser::comparison, {"and"});
}

FeelResult<NodePtr> Parser::comparison()
{
    static const std::vector<std::string_view> signs{"=", "!=", "<", "<=", ">", ">="};
    const auto compares = [&](const Token &token) {
        return token.kind == Token::Kind::Sign &&
               std::find(signs.begin(), signs.end(), token.text) != signs.end();
    };
    auto left = sum();
    if (!left || !compares(peek()))
        return left;
    const Operator operation = operatorOf(peek().text);
    ++m_at;
    auto right = sum();
    if (!right)
        return right;
    if (compares(peek()))
        return unexpected("compare two values at a time and join them with and");
    return make({BinaryNode{operation, *left, *right}});
}

FeelResult<NodePtr> Parser::sum()
{
    return leftToRight(&Parser::product, {"+", "-"});
}

FeelResult<NodePtr> Parser::product()
{
    return leftToRight(&Parser::power, {"*", "/"});
}

FeelResult<NodePtr> Parser::power()
{
    return leftToRight(&Parser::signedValue, {"**"});
}

FeelResult<NodePtr> Parser::signedValue()
{
    if (!peek().isSign("-"))
        return value();
    ++m_at;
    auto of = nested(&Parser::signedValue);
    if (!of)
        return of;
    const auto *literal = std::get_if<LiteralNode>(&(*of)->part);
    if (literal != nullptr && std::holds_alternative<double>(literal->value.data))
        return make({LiteralNode{-std::get<double>(literal->value.data)}});
    return make({MinusNode{*of}});
}

FeelResult<NodePtr> Parser::value()
{
    const Token &token = peek();
    switch (token.kind) {
    case Token::Kind::Number:
        ++m_at;
        return make({LiteralNode{token.number}});
    case Token::Kind::String:
        ++m_at;
        return make({LiteralNode{token.text}});
    case Token::Kind::Name:
        return named();
    case Token::Kind::Word:
        if (token.text == "true" || token.text == "false" || token.text == "null") {
            ++m_at;
            return make({LiteralNode{token.text == "null" ? Value() : token.text == "true"}});
        }
        if (token.text == "not")
            return negation();
        if (token.text == "date" && peek(1).isSign("("))
            return dateLiteral();
        return unknownWord();
    case Token::Kind::Sign:
        if (token.text == "(")
            return bracketed();
        if (token.text == "[")
            return unexpected(R"(a list is written only as several values in a cell: "a", "b")");
        if (token.text == "{")
            return unexpected("give a decision table several outputs instead of a context");
        return unexpected("write a name, a number, a \"text\", true, false or null");
    case Token::Kind::End:
        break;
    }
    return unexpected("write a name, a number, a \"text\", true, false or null");
}

FeelResult<NodePtr> Parser::bracketed()
{
    ++m_at;
    auto inner = nested(&Parser::disjunction);
    if (inner && !accept(")"))
        return unexpected("close the bracket with )");
    return inner;
}

FeelResult<NodePtr> Parser::negation()
{
    ++m_at;
    if (!peek().isSign("("))
        return unexpected("put what is negated in brackets: not(...)");
    auto of = bracketed();
    return of ? make({NotNode{*of}}) : of;
}

} // namespace triage::dmn
