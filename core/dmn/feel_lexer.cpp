// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/feel_lexer.h"
#include "dmn/feel_string.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <utility>

namespace triage::dmn {

namespace {

constexpr std::size_t longestText = 10'000;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool startsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0;
}

bool continuesName(char c)
{
    return startsName(c) || isDigit(c);
}

/// Typographic characters that word processors put in place of the plain ones.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> lookalikes{
    {{"\u201c", "\""},
     {"\u201d", "\""},
     {"\u201e", "\""},
     {"\u2018", "\""},
     {"\u2019", "\""},
     {"\u2212", "-"},
     {"\u2013", "-"},
     {"\u2264", "<="},
     {"\u2265", ">="}}};

constexpr std::array<std::string_view, 21> signs{"**", "..", "<=", ">=", "!=", "+", "-",
                                                 "*",  "/",  "(",  ")",  "[",  "]", ",",
                                                 "<",  ">",  "=",  ".",  "{",  "}", ":"};

class Lexer {
public:
    Lexer(std::string_view text, const Vocabulary &vocabulary)
        : m_text(text), m_vocabulary(vocabulary)
    {
    }

    FeelResult<std::vector<Token>> run()
    {
        if (m_text.size() > longestText)
            return problem(longestText, fmt::format("longer than {} characters", longestText),
                           "split it into several decisions or rows");
        while (skipSpaces(), m_at < m_text.size()) {
            auto token = next();
            if (!token)
                return tl::unexpected(token.error());
            m_tokens.push_back(std::move(*token));
        }
        m_tokens.push_back({Token::Kind::End, m_at, {}, 0});
        return std::move(m_tokens);
    }

private:
    static tl::unexpected<FeelError> problem(std::size_t offset, std::string what,
                                             std::string remedy)
    {
        return tl::unexpected(FeelError{offset, std::move(what), std::move(remedy)});
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    FeelResult<Token> next()
    {
        const char c = m_text[m_at];
        // Why: no member's name begins with a digit, so a point before one opens a number.
        const bool pointNumber = c == '.' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]);
        if (isDigit(c) || pointNumber)
            return number();
        if (c == '"')
            return string();
        for (const auto &[wrong, right] : lookalikes)
            if (m_text.substr(m_at).starts_with(wrong))
                return problem(m_at, fmt::format("the character {}", wrong),
                               fmt::format("write {}", right));
        if (startsName(c))
            return word();
        for (const auto sign : signs)
            if (m_text.substr(m_at).starts_with(sign)) {
                Token token{Token::Kind::Sign, m_at, std::string(sign), 0};
                m_at += sign.size();
                return token;
            }
        return problem(m_at, fmt::format("the character {} has no meaning here", shown(c)),
                       c == '?' ? "leave ? out: a cell tests its own column, as in > 5"
                                : "use names, numbers, \"text\" and + - * / ** = < > ( ) only");
    }

    static std::string shown(char c)
    {
        return c < ' ' ? fmt::format("number {}", static_cast<int>(c)) : std::string(1, c);
    }

    FeelResult<Token> number()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        // Why: in 1..5 the points are a range's.
        if (m_at + 1 < m_text.size() && m_text[m_at] == '.' && isDigit(m_text[m_at + 1])) {
            ++m_at;
            while (m_at < m_text.size() && isDigit(m_text[m_at]))
                ++m_at;
        }
        if (m_at < m_text.size() && startsName(m_text[m_at]))
            return problem(start,
                           fmt::format("a letter within the number {}",
                                       m_text.substr(start, m_at - start + 1)),
                           "write digits with at most one point; put text in \"quotes\"");
        Token token{Token::Kind::Number, start, std::string(m_text.substr(start, m_at - start)), 0};
        const auto *first = m_text.data() + start;
        if (std::from_chars(first, m_text.data() + m_at, token.number).ec != std::errc())
            return problem(start, "a number too large or too small", "write fewer digits");
        return token;
    }

    FeelResult<Token> string()
    {
        const std::size_t start = m_at;
        auto content = readString(m_text, m_at);
        if (!content)
            return tl::unexpected(content.error());
        return Token{Token::Kind::String, start, std::move(*content), 0};
    }

    FeelResult<Token> word()
    {
        const std::size_t start = m_at;
        std::size_t end = m_at;
        while (end < m_text.size() && continuesName(m_text[end]))
            ++end;
        const bool member = !m_tokens.empty() && m_tokens.back().isSign(".");
        std::string best;
        std::size_t bestEnd = start;
        const auto consider = [&](const std::string &name) {
            const std::size_t reach = matchEnd(name);
            if (reach > bestEnd) {
                best = name;
                bestEnd = reach;
            }
        };
        if (member) {
            std::for_each(m_vocabulary.members.begin(), m_vocabulary.members.end(), consider);
        } else {
            std::for_each(m_vocabulary.names.begin(), m_vocabulary.names.end(), consider);
            for (const auto &function : m_vocabulary.functions)
                consider(function->name);
        }
        const std::string plain(m_text.substr(start, end - start));
        const bool reserved = !member && isReserved(plain);
        if (bestEnd > end || (bestEnd == end && !reserved)) {
            m_at = bestEnd;
            return Token{Token::Kind::Name, start, best, 0};
        }
        m_at = end;
        return Token{member ? Token::Kind::Name : Token::Kind::Word, start, plain, 0};
    }

    static bool isReserved(std::string_view word)
    {
        constexpr std::array<std::string_view, 6> words{"true", "false", "null",
                                                        "and",  "or",    "not"};
        return std::find(words.begin(), words.end(), word) != words.end();
    }

    /// Where `name` ends if it stands here as a whole, any run of spaces counting as one; else 0.
    [[nodiscard]] std::size_t matchEnd(std::string_view name) const
    {
        std::size_t at = m_at;
        for (const char c : name) {
            if (at >= m_text.size())
                return 0;
            if (isSpace(c)) {
                if (!isSpace(m_text[at]))
                    return 0;
                while (at < m_text.size() && isSpace(m_text[at]))
                    ++at;
            } else if (m_text[at++] != c) {
                return 0;
            }
        }
        const bool whole = at >= m_text.size() || !continuesName(m_text[at]);
        return whole ? at : 0;
    }

    std::string_view m_text;
    const Vocabulary &m_vocabulary;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

FeelResult<std::vector<Token>> tokens(std::string_view text, const Vocabulary &vocabulary)
{
    return Lexer(text, vocabulary).run();
}

} // namespace triage::dmn
