// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/feel.h"
#include "dmn/feel_lexer.h"
#include "dmn/feel_tree.h"

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace triage::dmn {

/// Parses an expression that may use the words of `vocabulary`.
[[nodiscard]] FeelResult<Expression> parseExpressionIn(std::string_view text,
                                                       const Vocabulary &vocabulary);

/// Parses a decision table cell that may use the words of `vocabulary`.
[[nodiscard]] FeelResult<UnaryTests> parseUnaryTestsIn(std::string_view text,
                                                       const Vocabulary &vocabulary);

/// Reads tokens from left to right and builds the tree of what they say.
class Parser {
public:
    Parser(std::vector<Token> tokens, const Vocabulary &vocabulary)
        : m_tokens(std::move(tokens)), m_vocabulary(vocabulary)
    {
    }

    /// A whole expression, to the end of the text.
    [[nodiscard]] FeelResult<NodePtr> wholeExpression();

    /// A whole cell, to the end of the text; nullptr for `-`.
    [[nodiscard]] FeelResult<NodePtr> wholeCell();

private:
    using Level = FeelResult<NodePtr> (Parser::*)();

    FeelResult<NodePtr> disjunction();
    FeelResult<NodePtr> conjunction();
    FeelResult<NodePtr> comparison();
    FeelResult<NodePtr> sum();
    FeelResult<NodePtr> product();
    FeelResult<NodePtr> power();
    FeelResult<NodePtr> signedValue();
    FeelResult<NodePtr> value();
    FeelResult<NodePtr> bracketed();
    FeelResult<NodePtr> named();
    FeelResult<NodePtr> unknownWord();
    FeelResult<NodePtr> negation();
    FeelResult<NodePtr> dateLiteral();
    FeelResult<NodePtr> functionCall(const std::shared_ptr<const Function> &function);
    [[nodiscard]] std::optional<FeelError> unknownMember(const ExpressionNode &of,
                                                         const Token &member) const;
    FeelResult<NodePtr> leftToRight(Level operand, std::initializer_list<std::string_view> signs);

    FeelResult<std::vector<NodePtr>> tests();
    FeelResult<NodePtr> test();
    FeelResult<NodePtr> range();
    [[nodiscard]] bool opensRange() const;

    [[nodiscard]] const Token &peek(std::size_t ahead = 0) const;
    bool accept(std::string_view sign);
    [[nodiscard]] static tl::unexpected<FeelError> problem(const Token &at, std::string what,
                                                           std::string remedy);
    [[nodiscard]] tl::unexpected<FeelError> unexpected(std::string remedy) const;
    FeelResult<NodePtr> make(ExpressionNode node);
    FeelResult<NodePtr> nested(Level inner);

    std::vector<Token> m_tokens;
    const Vocabulary &m_vocabulary;
    std::size_t m_at = 0;
    int m_depth = 0; ///< brackets, calls and signs open now
    int m_parts = 0; ///< nodes of the present expression or test
};

} // namespace triage::dmn
