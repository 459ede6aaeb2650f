// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// One word, number or sign of a spoken time, in lower case.
struct TimeToken {
    std::string text;
    std::optional<double> number;
};

/// True for 0 to 9, whatever the locale.
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Words and numbers of a text: "3wks" is a number and a word. Of the signs between them "-", "/"
/// and "~" are kept; a letter beyond ASCII is "?", which nothing understands.
[[nodiscard]] std::vector<TimeToken> timeTokens(std::string_view words);

} // namespace triage
