// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/date_parts.h"

#include <algorithm>
#include <array>
#include <string>

namespace triage {

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
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

void takeWord(std::string_view &text, DateParts &parts)
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

} // namespace

std::optional<int> takeNumber(std::string_view &text, std::size_t most)
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

DateParts datePartsOf(std::string_view text)
{
    DateParts parts;
    while (!text.empty() && parts.readable) {
        if (isDigit(text.front())) {
            const auto number = takeNumber(text);
            parts.readable = number && parts.numbers.size() < 7;
            parts.numbers.push_back(number.value_or(0));
            if (!parts.timeAt && text.starts_with(':'))
                parts.timeAt = parts.numbers.size() - 1;
        } else if (std::string_view(" ,.:/-\t").find(text.front()) != std::string_view::npos) {
            parts.slashes = parts.slashes || text.front() == '/';
            parts.dots = parts.dots || text.front() == '.';
            text.remove_prefix(1);
        } else {
            takeWord(text, parts);
        }
    }
    return parts;
}

} // namespace triage
