// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/date_text.h"

#include "training_log/date_parts.h"
#include "training_log/trimmed.h"

#include <algorithm>
#include <string>

namespace triage {

namespace {

using namespace std::chrono;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool take(std::string_view &text, char letter)
{
    if (text.empty() || text.front() != letter)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<local_seconds> wallClock(int y, int m, int d, int hour, int minute, int second)
{
    const year_month_day day{year(y), month(static_cast<unsigned>(m)),
                             std::chrono::day(static_cast<unsigned>(d))};
    if (y < 1 || y > 9999 || m < 1 || m > 12 || d < 1 || !day.ok() || hour > 23 || minute > 59 ||
        second > 60)
        return std::nullopt;
    return local_days(day) + hours(hour) + minutes(minute) + seconds(second);
}

double takeFraction(std::string_view &text)
{
    if (text.empty() || (text.front() != '.' && text.front() != ','))
        return 0;
    text.remove_prefix(1);
    double fraction = 0;
    for (double unit = 0.1; !text.empty() && isDigit(text.front()); unit /= 10) {
        fraction += unit * (text.front() - '0');
        text.remove_prefix(1);
    }
    return fraction;
}

// "Z", "+02:00", "+0200", " +0200"; false where something else follows.
bool takeOffset(std::string_view &text, std::optional<seconds> &offset)
{
    text = trimmed(text);
    if (text.empty())
        return true;
    if (take(text, 'Z') || take(text, 'z')) {
        offset = seconds(0);
        return text.empty();
    }
    const bool west = text.front() == '-';
    if (!west && text.front() != '+')
        return false;
    text.remove_prefix(1);
    std::string digits;
    for (const char letter : text.substr(0, 6))
        if (isDigit(letter))
            digits += letter;
        else if (letter != ':')
            return false;
    if (digits.size() != 4 || text.size() > 5)
        return false;
    const int minutesEast = std::stoi(digits.substr(0, 2)) * 60 + std::stoi(digits.substr(2));
    if (minutesEast > 18 * 60)
        return false;
    offset = minutes(west ? -minutesEast : minutesEast);
    return true;
}

int fullYear(int written)
{
    return written >= 100 ? written : written < 70 ? written + 2000 : written + 1900;
}

struct WrittenDay {
    int year = 0;
    int month = 0;
    int day = 0;
};

WrittenDay namedMonthDay(const DateParts &parts)
{
    const int first = parts.numbers[0];
    const int second = parts.numbers[1];
    return first > 31 ? WrittenDay{first, parts.month, second}
                      : WrittenDay{fullYear(second), parts.month, first};
}

// Year 0, which is no day, where the numbers cannot stand in this order.
WrittenDay numberedDay(const DateParts &parts, DayOrder order)
{
    const auto &n = parts.numbers;
    if (n[0] > 99)
        return {n[0], n[1], n[2]};
    // Why: nobody writes a year of two digits first where points stand between.
    if (order == DayOrder::YearFirst)
        return n[2] > 31 || parts.dots ? WrittenDay{} : WrittenDay{fullYear(n[0]), n[1], n[2]};
    const int year = fullYear(n[2]);
    return order == DayOrder::DayFirst ? WrittenDay{year, n[1], n[0]}
                                       : WrittenDay{year, n[0], n[1]};
}

// The hour of the day; none where a clock of twelve hours has no such one.
std::optional<int> hourOf(const DateParts &parts, int written)
{
    if (!parts.am && !parts.pm)
        return written;
    if (written < 1 || written > 12)
        return std::nullopt;
    return written % 12 + (parts.pm ? 12 : 0);
}

// How many of the numbers are of the date; 0 where they are no date.
std::size_t sizeOfDate(const DateParts &parts)
{
    const std::size_t all = parts.numbers.size();
    const std::size_t size = parts.timeAt.value_or(std::min<std::size_t>(all, 3));
    const bool known = size == 3 || (size == 2 && parts.month > 0);
    const std::size_t ofTime = known ? all - size : 0;
    return parts.readable && known && ofTime != 1 && ofTime <= 3 ? size : 0;
}

} // namespace

std::optional<WrittenTime> readIsoTime(std::string_view text)
{
    text = trimmed(text);
    const auto y = takeNumber(text, 4);
    if (!y || !take(text, '-'))
        return std::nullopt;
    const auto m = takeNumber(text, 2);
    if (!m || !take(text, '-'))
        return std::nullopt;
    const auto d = takeNumber(text, 2);
    if (!d || (!take(text, 'T') && !take(text, ' ')))
        return std::nullopt;
    const auto hour = takeNumber(text, 2);
    if (!hour || !take(text, ':'))
        return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute)
        return std::nullopt;
    const auto second = take(text, ':') ? takeNumber(text, 2) : 0;
    if (!second)
        return std::nullopt;
    const auto clock = wallClock(*y, *m, *d, *hour, *minute, *second);
    if (!clock)
        return std::nullopt;
    WrittenTime time{.wallClock = *clock, .offset = {}, .fraction = takeFraction(text)};
    if (!takeOffset(text, time.offset))
        return std::nullopt;
    return time;
}

std::optional<WrittenTime> readListTime(std::string_view text)
{
    if (text.size() > 64)
        return std::nullopt;
    if (auto iso = readIsoTime(text))
        return iso;
    const DateParts parts = datePartsOf(trimmed(text));
    const auto &n = parts.numbers;
    const std::size_t ofDate = parts.month ? 2 : 3;
    if (!parts.readable || n.size() < ofDate + 2 || n.size() > ofDate + 3)
        return std::nullopt;
    const bool monthFirst = parts.slashes && (parts.am || parts.pm);
    const int month = parts.month ? parts.month : n[monthFirst ? 0 : 1];
    const int day = parts.month ? n[0] : n[monthFirst ? 1 : 0];
    const int written = n[ofDate - 1];
    const auto hour = hourOf(parts, n[ofDate]);
    if (!hour)
        return std::nullopt;
    const auto clock = wallClock(written < 100 ? written + 2000 : written, month, day, *hour,
                                 n[ofDate + 1], n.size() > ofDate + 2 ? n[ofDate + 2] : 0);
    if (!clock)
        return std::nullopt;
    return WrittenTime{.wallClock = *clock, .offset = {}, .fraction = 0};
}

std::optional<WrittenTime> readDate(std::string_view text, DayOrder order)
{
    if (text.size() > 64)
        return std::nullopt;
    if (auto iso = readIsoTime(text))
        return iso;
    const DateParts parts = datePartsOf(trimmed(text));
    const std::size_t size = sizeOfDate(parts);
    if (size == 0)
        return std::nullopt;
    const WrittenDay day = size == 2 ? namedMonthDay(parts) : numberedDay(parts, order);
    const auto timePart = [&](std::size_t i) {
        return size + i < parts.numbers.size() ? parts.numbers[size + i] : 0;
    };
    const bool dayOnly = size == parts.numbers.size();
    const auto hour = dayOnly ? std::optional(0) : hourOf(parts, timePart(0));
    if (!hour)
        return std::nullopt;
    const auto clock = wallClock(day.year, day.month, day.day, *hour, timePart(1), timePart(2));
    if (!clock)
        return std::nullopt;
    return WrittenTime{.wallClock = *clock, .offset = {}, .fraction = 0, .dayOnly = dayOnly};
}

bool dependsOnOrder(std::string_view text)
{
    if (text.size() > 64 || readIsoTime(text))
        return false;
    const DateParts parts = datePartsOf(trimmed(text));
    return sizeOfDate(parts) == 3 && parts.numbers[0] <= 99;
}

std::optional<double> readClock(std::string_view text)
{
    text = trimmed(text);
    double total = 0;
    for (int parts = 0; parts < 3; ++parts) {
        const auto number = takeNumber(text, 5);
        if (!number)
            return std::nullopt;
        total = total * 60 + *number;
        if (!take(text, ':')) {
            total += takeFraction(text);
            return text.empty() && parts > 0 ? std::optional(total) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace triage
