// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/time_tokens.h"

#include <algorithm>
#include <cctype>

namespace triage {

namespace {

constexpr std::size_t mostDigits = 9;

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

/// Where the number that begins here ends; "1,5" and "1.5" are one.
std::size_t numberEnd(std::string_view words, std::size_t at)
{
    const auto within = [words](std::size_t i) {
        const bool point = words[i] == '.' || words[i] == ',';
        return isDigit(words[i]) || (point && i + 1 < words.size() && isDigit(words[i + 1]));
    };
    while (at < words.size() && within(at))
        ++at;
    return at;
}

TimeToken numberToken(std::string digits)
{
    std::replace(digits.begin(), digits.end(), ',', '.');
    const bool real =
        digits.size() <= mostDigits && std::count(digits.begin(), digits.end(), '.') < 2;
    return {digits, real ? std::optional(std::stod(digits)) : std::nullopt};
}

TimeToken wordToken(std::string word)
{
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return {word, std::nullopt};
}

} // namespace

std::vector<TimeToken> timeTokens(std::string_view words)
{
    std::vector<TimeToken> tokens;
    for (std::size_t i = 0; i < words.size();) {
        std::size_t end = i + 1;
        if (isDigit(words[i])) {
            end = numberEnd(words, i);
            tokens.push_back(numberToken(std::string(words.substr(i, end - i))));
        } else if (isLetter(words[i])) {
            while (end < words.size() && isLetter(words[end]))
                ++end;
            tokens.push_back(wordToken(std::string(words.substr(i, end - i))));
        } else if (words[i] == '-' || words[i] == '/' || words[i] == '~') {
            tokens.push_back({std::string(1, words[i]), std::nullopt});
        } else if (static_cast<unsigned char>(words[i]) >= 0x80) {
            tokens.push_back({"?", std::nullopt});
        }
        i = end;
    }
    return tokens;
}

} // namespace triage
