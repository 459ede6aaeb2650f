// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/feel_tree.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace triage::dmn {

/// What is wrong in a text, and where in it.
struct FeelError {
    std::size_t offset = 0; ///< bytes from the text's start
    std::string what;
    std::string remedy;
};

template<typename T>
using FeelResult = tl::expected<T, FeelError>;

/// The words a text may use beside the language's own. Any of them may hold spaces.
struct Vocabulary {
    std::vector<std::string> names;                             ///< values in scope
    std::vector<std::string> members;                           ///< names that may follow a point
    std::vector<std::shared_ptr<const Function>> functions;     ///< callable knowledge models
    std::map<std::string, std::vector<std::string>> structures; ///< members of a name, if known
};

/// One word, number, text or sign.
struct Token {
    enum class Kind { End, Number, String, Name, Word, Sign };

    Kind kind = Kind::End;
    std::size_t offset = 0;
    std::string text; ///< the string without quotes and escapes; the name; the word; the sign
    double number = 0;

    [[nodiscard]] bool isSign(std::string_view sign) const
    {
        return kind == Kind::Sign && text == sign;
    }
    [[nodiscard]] bool isWord(std::string_view word) const
    {
        return kind == Kind::Word && text == word;
    }
};

/// Cuts a text into tokens, the last of which is End. Longest name first.
[[nodiscard]] FeelResult<std::vector<Token>> tokens(std::string_view text,
                                                    const Vocabulary &vocabulary);

} // namespace triage::dmn
