// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/time_phrases.h"

#include "interview/time_tokens.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace triage {

namespace {

/// Letters with accents by their second UTF-8 byte after 0xC3, without their accents.
std::string plainLetter(unsigned char second)
{
    constexpr unsigned char capitalToSmall = 0x20;
    const auto small = static_cast<unsigned char>(second < 0x9F ? second + capitalToSmall : second);
    struct Range {
        unsigned char first;
        unsigned char last;
        const char *letters;
    };
    static constexpr std::array<Range, 10> ranges{{{0x9F, 0x9F, "ss"},
                                                   {0xA0, 0xA5, "a"},
                                                   {0xA6, 0xA6, "ae"},
                                                   {0xA7, 0xA7, "c"},
                                                   {0xA8, 0xAB, "e"},
                                                   {0xAC, 0xAF, "i"},
                                                   {0xB1, 0xB1, "n"},
                                                   {0xB2, 0xB6, "o"},
                                                   {0xB9, 0xBC, "u"},
                                                   {0xBD, 0xBF, "y"}}};
    for (const Range &range : ranges)
        if (small >= range.first && small <= range.last)
            return range.letters;
    return "?";
}

/// The text in small letters without accents; signs beyond Latin letters become spaces.
std::string plain(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == 0xC3 && i + 1 < text.size())
            result += plainLetter(static_cast<unsigned char>(text[++i]));
        else if (byte == 0xC2 && i + 1 < text.size())
            result += static_cast<unsigned char>(text[++i]) == 0xA0 ? ' ' : '?';
        else if (text.substr(i).starts_with("’")) {
            result += '\'';
            i += 2;
        } else
            result += static_cast<char>(std::tolower(byte));
    }
    return result;
}

bool isPlainLetter(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

/// True where the text has the phrase at this place, as whole words.
bool standsAt(const std::string &text, std::size_t at, const std::string &phrase)
{
    if (text.compare(at, phrase.size(), phrase) != 0)
        return false;
    const std::size_t end = at + phrase.size();
    const bool letterAfter = end < text.size() && isPlainLetter(text[end]);
    return !(letterAfter && isPlainLetter(phrase.back()));
}

} // namespace

std::string timeInEnglish(std::string_view said, const TextMap &words)
{
    if (words.empty())
        return std::string(said);
    const std::string text = plain(said);
    std::string english;
    for (std::size_t at = 0; at < text.size();) {
        const bool inWord = at > 0 && isPlainLetter(text[at]) && isPlainLetter(text[at - 1]);
        const TextMap::value_type *longest = nullptr;
        for (const auto &entry : words)
            if (!inWord && (!longest || entry.first.size() > longest->first.size()) &&
                standsAt(text, at, entry.first))
                longest = &entry;
        if (longest) {
            english += " " + longest->second + " ";
            at += longest->first.size();
        } else {
            english += text[at++];
        }
    }
    return english;
}

} // namespace triage
