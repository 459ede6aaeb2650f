// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/number_text.h"

#include "training_log/trimmed.h"

#include <algorithm>
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

} // namespace triage
