// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/feel.h"
#include "dmn/feel_parser.h"
#include "dmn/source_text.h"

#include <fmt/format.h>

namespace triage::dmn {

namespace {

Vocabulary vocabularyOf(const std::vector<std::string> &names)
{
    Vocabulary vocabulary;
    vocabulary.names = names;
    return vocabulary;
}

tl::unexpected<Error> located(std::string_view text, const FeelError &error)
{
    return fail(fmt::format("column {}", characters(text.substr(0, error.offset)) + 1), error.what,
                error.remedy);
}

FeelResult<NodePtr> parseWith(std::string_view text, const Vocabulary &vocabulary,
                              FeelResult<NodePtr> (Parser::*whole)())
{
    auto all = tokens(text, vocabulary);
    if (!all)
        return tl::unexpected(all.error());
    Parser parser(std::move(*all), vocabulary);
    return (parser.*whole)();
}

} // namespace

FeelResult<Expression> parseExpressionIn(std::string_view text, const Vocabulary &vocabulary)
{
    auto root = parseWith(text, vocabulary, &Parser::wholeExpression);
    if (!root)
        return tl::unexpected(root.error());
    return Expression{std::move(*root)};
}

FeelResult<UnaryTests> parseUnaryTestsIn(std::string_view text, const Vocabulary &vocabulary)
{
    auto root = parseWith(text, vocabulary, &Parser::wholeCell);
    if (!root)
        return tl::unexpected(root.error());
    return UnaryTests{std::move(*root)};
}

Result<Expression> parseExpression(std::string_view text, const std::vector<std::string> &names)
{
    auto expression = parseExpressionIn(text, vocabularyOf(names));
    if (!expression)
        return located(text, expression.error());
    return std::move(*expression);
}

Result<UnaryTests> parseUnaryTests(std::string_view text, const std::vector<std::string> &names)
{
    auto tests = parseUnaryTestsIn(text, vocabularyOf(names));
    if (!tests)
        return located(text, tests.error());
    return std::move(*tests);
}

} // namespace triage::dmn
