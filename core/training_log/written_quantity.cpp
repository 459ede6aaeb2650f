// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/written_quantity.h"

#include "training_log/date_text.h"
#include "training_log/trimmed.h"

#include <algorithm>
#include <cmath>

namespace triage {

namespace {

bool isOfNumber(char letter)
{
    return (letter >= '0' && letter <= '9') || letter == '.' || letter == ',' || letter == ':' ||
           letter == '-' || letter == '+';
}

// The number at the front and the word behind it, each as far as there is one.
struct Quantity {
    std::string_view number;
    std::string_view word;
};

std::string lowerCase(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return low;
}

Quantity splitBehind(std::string_view text)
{
    const auto last = std::find_if(text.rbegin(), text.rend(),
                                   [](char letter) { return letter >= '0' && letter <= '9'; });
    const auto size = static_cast<std::size_t>(text.rend() - last);
    std::string_view word = trimmed(text.substr(size));
    while (word.ends_with('.'))
        word.remove_suffix(1);
    return {.number = trimmed(text.substr(0, size)), .word = word};
}

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> readClockOf(std::string_view text, TimeUnit unit)
{
    const auto seconds = readClock(text);
    const bool two = std::count(text.begin(), text.end(), ':') == 1;
    return seconds && two && unit == TimeUnit::Hour ? *seconds * 60 : seconds;
}

// "1h05", "1 h 5 min 30 s": the unit after each number, the last one of the next smaller unit.
std::optional<double> readUnits(std::string_view text, DecimalSign sign)
{
    double total = 0;
    std::optional<TimeUnit> before;
    while (!(text = trimmed(text)).empty()) {
        const auto size = static_cast<std::size_t>(
            std::find_if_not(text.begin(), text.end(), isOfNumber) - text.begin());
        const auto number = readNumber(text.substr(0, size), sign);
        text = trimmed(text.substr(size));
        const auto letters = static_cast<std::size_t>(
            std::find_if(text.begin(), text.end(),
                         [](char letter) { return isOfNumber(letter) || letter == ' '; }) -
            text.begin());
        auto unit = timeUnitOf(lowerCase(text.substr(0, letters)));
        if (letters == 0 && before && *before != TimeUnit::Second)
            unit = *before == TimeUnit::Hour ? TimeUnit::Minute : TimeUnit::Second;
        if (!number || *number < 0 || !unit || (before && *unit >= *before))
            return std::nullopt;
        total += *number * secondsOf(*unit);
        before = unit;
        text.remove_prefix(letters);
        while (text.starts_with('.') || text.starts_with(','))
            text.remove_prefix(1);
    }
    return before ? finite(total) : std::nullopt;
}

} // namespace

std::optional<double> readLength(std::string_view text, LengthUnit unit, DecimalSign sign)
{
    text = trimmed(text);
    if (text.size() > 64)
        return std::nullopt;
    const Quantity parts = splitBehind(text);
    const auto written = parts.word.empty() ? unit : lengthUnitOf(lowerCase(parts.word));
    const auto number = readNumber(parts.number, sign);
    return written && number ? finite(*number * metresOf(*written)) : std::nullopt;
}

std::optional<double> readDuration(std::string_view text, TimeUnit unit, DecimalSign sign)
{
    text = trimmed(text);
    if (text.size() > 64)
        return std::nullopt;
    const Quantity parts = splitBehind(text);
    const auto written = parts.word.empty() ? unit : timeUnitOf(lowerCase(parts.word));
    if (written)
        if (const auto clock = readClockOf(parts.number, *written))
            return clock;
    if (written)
        if (const auto number = readNumber(parts.number, sign))
            return finite(*number * secondsOf(*written));
    return readUnits(text, sign);
}

} // namespace triage
