// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/number_text.h"

#include "training_log/trimmed.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace triage {

namespace {

// Groups of three digits after the first one to three: 4,808 and 1,234,567, also before a point.
bool hasThousands(std::string_view text)
{
    const std::string_view whole = text.substr(0, text.find('.'));
    const std::size_t first = whole.find(',');
    if (first == 0 || first > 3)
        return false;
    for (std::size_t place = first; place < whole.size(); place += 4)
        if (whole[place] != ',' || whole.size() - place < 4 ||
            whole.substr(place + 1, 3).find(',') != std::string_view::npos)
            return false;
    return true;
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool startsWithGroup(std::string_view text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    return end - text.begin() == 3;
}

// Blanks of any width and apostrophes between groups of digits.
std::string withoutGroupBlanks(std::string_view text)
{
    constexpr std::array<std::string_view, 5> blanks{" ", "'", "\u00a0", "\u202f", "\u2019"};
    std::string plain;
    while (!text.empty()) {
        const auto blank = std::find_if(blanks.begin(), blanks.end(),
                                        [&](auto sign) { return text.starts_with(sign); });
        const bool between = blank != blanks.end() && !plain.empty() && isDigit(plain.back()) &&
                             startsWithGroup(text.substr(blank->size()));
        if (between) {
            text.remove_prefix(blank->size());
        } else {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

} // namespace

std::optional<double> readNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<double> readWrittenNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('\''))
        text.remove_prefix(1);
    if (text.size() > 40)
        return std::nullopt;
    std::string plain(text);
    const auto comma = plain.rfind(',');
    const auto point = plain.rfind('.');
    if (comma != std::string::npos && point != std::string::npos && comma > point) {
        std::erase(plain, '.');
        std::replace(plain.begin(), plain.end(), ',', '.');
    } else if (comma != std::string::npos && hasThousands(plain)) {
        std::erase(plain, ',');
    } else if (comma != std::string::npos) {
        std::replace(plain.begin(), plain.end(), ',', '.');
    }
    return readNumber(plain);
}

std::optional<DecimalSign> decimalSignOf(std::string_view text)
{
    const auto comma = text.rfind(',');
    const auto point = text.rfind('.');
    if (comma == std::string_view::npos && point == std::string_view::npos)
        return std::nullopt;
    const bool both = comma != std::string_view::npos && point != std::string_view::npos;
    const bool isComma = both ? comma > point : comma != std::string_view::npos;
    const std::size_t place = isComma ? comma : point;
    const char sign = isComma ? ',' : '.';
    const bool once = text.find(sign) == place;
    // Why: three digits after a lone sign may be decimals, or the last group of thousands.
    const bool unclear = text.size() - place == 4 && place > 0 && place <= 3 && text[0] != '0';
    if (both ? !once : !once || unclear)
        return std::nullopt;
    return isComma ? DecimalSign::Comma : DecimalSign::Point;
}

std::optional<double> readNumber(std::string_view text, DecimalSign sign)
{
    text = trimmed(text);
    if (text.starts_with('\''))
        text.remove_prefix(1);
    if (text.size() > 40)
        return std::nullopt;
    std::string plain = withoutGroupBlanks(text);
    const bool comma = decimalSignOf(plain).value_or(sign) == DecimalSign::Comma;
    if (comma) {
        std::replace(plain.begin(), plain.end(), '.', ' ');
        std::replace(plain.begin(), plain.end(), ',', '.');
        std::replace(plain.begin(), plain.end(), ' ', ',');
    }
    if (plain.find(',') != std::string::npos && !hasThousands(plain))
        return std::nullopt;
    std::erase(plain, ',');
    return readNumber(plain);
}

} // namespace triage
