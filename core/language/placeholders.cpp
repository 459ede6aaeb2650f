// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/placeholders.h"

#include <algorithm>

namespace triage {

namespace {

bool isDigitSign(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isNameSign(char letter)
{
    return isDigitSign(letter) || letter == '_' || (letter >= 'a' && letter <= 'z');
}

} // namespace

std::vector<std::string> placeholders(std::string_view text)
{
    std::vector<std::string> places;
    std::size_t plain = 0;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        if (text[at] == '%' && (isDigitSign(text[at + 1]) || text[at + 1] == 'n')) {
            const bool word =
                text[at + 1] == 'n' && at + 2 < text.size() && isNameSign(text[at + 2]);
            if (!word)
                places.emplace_back(text.substr(at, 2));
        } else if (text[at] == '{') {
            std::size_t end = at + 1;
            while (end < text.size() && isNameSign(text[end]))
                ++end;
            if (end == text.size() || text[end] != '}')
                continue;
            places.push_back(end == at + 1 ? "{" + std::to_string(plain++) + "}"
                                           : std::string(text.substr(at, end - at + 1)));
        }
    }
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace triage
