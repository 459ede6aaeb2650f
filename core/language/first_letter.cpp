// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/first_letter.h"

#include <string_view>

namespace triage {

namespace {

constexpr int smallFromCapital = 'a' - 'A'; ///< of accented letters too

bool isBetween(char letter, char first, char last)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= static_cast<unsigned char>(first) && byte <= static_cast<unsigned char>(last);
}

// In UTF-8 the accented letters of Latin are this byte and one more: capitals from À to Þ, small
// ones from à to þ; × and ÷ stand among them.
constexpr char latin = '\xC3';

bool isAccented(std::string_view text, char first, char last, char sign)
{
    return text.size() > 1 && text[0] == latin && text[1] != sign &&
           isBetween(text[1], first, last);
}

bool isCapital(std::string_view text)
{
    return (!text.empty() && isBetween(text[0], 'A', 'Z')) ||
           isAccented(text, '\x80', '\x9E', '\x97');
}

bool isSmall(std::string_view text)
{
    return (!text.empty() && isBetween(text[0], 'a', 'z')) ||
           isAccented(text, '\xA0', '\xBE', '\xB7');
}

/// The byte of the first letter that tells its case.
std::size_t caseByte(std::string_view text)
{
    return text[0] == latin ? 1 : 0;
}

/// True where what follows the first letter makes an ordinary word of it: "Sitting", "A tear",
/// "L’os"; not "MRI", "X-ray", "L5", "I am".
bool isWord(char first, std::string_view rest)
{
    if (rest.empty() || isCapital(rest) || isBetween(rest[0], '0', '9') || rest[0] == '-')
        return false;
    return first != 'I' || isSmall(rest);
}

} // namespace

std::string capitalised(std::string text)
{
    if (isSmall(text)) {
        char &letter = text[caseByte(text)];
        letter = static_cast<char>(letter - smallFromCapital);
    }
    return text;
}

std::string inSentence(std::string text, bool keepsCapitals)
{
    if (keepsCapitals || !isCapital(text))
        return text;
    const std::size_t at = caseByte(text);
    if (isWord(text[0], std::string_view(text).substr(at + 1)))
        text[at] = static_cast<char>(text[at] + smallFromCapital);
    return text;
}

} // namespace triage
