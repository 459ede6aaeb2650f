// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/date_text.h"

#include "training_log/trimmed.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace triage {

namespace {

using namespace std::chrono;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

// Reads digits from the front; none where there are none or too many.
std::optional<int> takeNumber(std::string_view &text, std::size_t most = 9)
{
    std::size_t size = 0;
    int number = 0;
    while (size < text.size() && isDigit(text[size])) {
        if (size == most)
            return std::nullopt;
        number = number * 10 + (text[size++] - '0');
    }
    if (size == 0)
        return std::nullopt;
    text.remove_prefix(size);
    return number;
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

struct MonthName {
    std::string_view start;
    int month;
};

// The first letters of the months in English, German, Dutch, French, Spanish, Italian, Portuguese.
constexpr std::array months{
    MonthName{"jan", 1},  MonthName{"jän", 1},  MonthName{"ene", 1},   MonthName{"gen", 1},
    MonthName{"feb", 2},  MonthName{"fév", 2},  MonthName{"fev", 2},   MonthName{"mar", 3},
    MonthName{"mär", 3},  MonthName{"mrt", 3},  MonthName{"maart", 3}, MonthName{"apr", 4},
    MonthName{"avr", 4},  MonthName{"abr", 4},  MonthName{"may", 5},   MonthName{"mai", 5},
    MonthName{"mei", 5},  MonthName{"mag", 5},  MonthName{"jun", 6},   MonthName{"juin", 6},
    MonthName{"giu", 6},  MonthName{"jul", 7},  MonthName{"juil", 7},  MonthName{"lug", 7},
    MonthName{"aug", 8},  MonthName{"aoû", 8},  MonthName{"ago", 8},   MonthName{"sep", 9},
    MonthName{"set", 9},  MonthName{"oct", 10}, MonthName{"okt", 10},  MonthName{"ott", 10},
    MonthName{"out", 10}, MonthName{"nov", 11}, MonthName{"dec", 12},  MonthName{"dez", 12},
    MonthName{"déc", 12}, MonthName{"dic", 12},
};

int monthOf(const std::string &word)
{
    const auto found = std::find_if(months.begin(), months.end(), [&](const MonthName &name) {
        return std::string_view(word).starts_with(name.start);
    });
    return found == months.end() ? 0 : found->month;
}

// A date in a list, taken apart into its numbers and the words that matter.
struct Parts {
    std::vector<int> numbers;
    int month = 0;
    bool am = false;
    bool pm = false;
    bool slashes = false;
    bool readable = true;
};

void takeWord(std::string_view &text, Parts &parts)
{
    std::string word;
    while (!text.empty() && !isDigit(text.front()) &&
           std::string_view(" ,.:/-\t").find(text.front()) == std::string_view::npos) {
        const char letter = text.front();
        word += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        text.remove_prefix(1);
    }
    // Why: newer exports put a narrow no-break space (three bytes) before AM and PM.
    if (word.starts_with("\u202f"))
        word.erase(0, 3);
    parts.am = parts.am || word == "am";
    parts.pm = parts.pm || word == "pm";
    if (const int month = monthOf(word))
        parts.month = month;
}

Parts partsOf(std::string_view text)
{
    Parts parts;
    while (!text.empty() && parts.readable) {
        if (isDigit(text.front())) {
            const auto number = takeNumber(text);
            parts.readable = number && parts.numbers.size() < 7;
            parts.numbers.push_back(number.value_or(0));
        } else if (std::string_view(" ,.:/-\t").find(text.front()) != std::string_view::npos) {
            parts.slashes = parts.slashes || text.front() == '/';
            text.remove_prefix(1);
        } else {
            takeWord(text, parts);
        }
    }
    return parts;
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
    const Parts parts = partsOf(trimmed(text));
    const auto &n = parts.numbers;
    const std::size_t ofDate = parts.month ? 2 : 3;
    if (!parts.readable || n.size() < ofDate + 2 || n.size() > ofDate + 3)
        return std::nullopt;
    const bool monthFirst = parts.slashes && (parts.am || parts.pm);
    const int month = parts.month ? parts.month : n[monthFirst ? 0 : 1];
    const int day = parts.month ? n[0] : n[monthFirst ? 1 : 0];
    const int written = n[ofDate - 1];
    int hour = n[ofDate];
    if ((parts.am || parts.pm) && (hour < 1 || hour > 12))
        return std::nullopt;
    if (parts.am || parts.pm)
        hour = hour % 12 + (parts.pm ? 12 : 0);
    const auto clock = wallClock(written < 100 ? written + 2000 : written, month, day, hour,
                                 n[ofDate + 1], n.size() > ofDate + 2 ? n[ofDate + 2] : 0);
    if (!clock)
        return std::nullopt;
    return WrittenTime{.wallClock = *clock, .offset = {}, .fraction = 0};
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
