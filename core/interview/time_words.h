// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace triage {

// The words of spoken times. Every table holds whole words, in lower case.

/// A unit of time and its length in days.
struct UnitWord {
    std::string_view word;
    double days;
};

inline constexpr std::array unitWords{
    UnitWord{"day", 1},         UnitWord{"days", 1},         UnitWord{"d", 1},
    UnitWord{"night", 1},       UnitWord{"nights", 1},       UnitWord{"week", 7},
    UnitWord{"weeks", 7},       UnitWord{"wk", 7},           UnitWord{"wks", 7},
    UnitWord{"w", 7},           UnitWord{"fortnight", 14},   UnitWord{"fortnights", 14},
    UnitWord{"month", 30.4375}, UnitWord{"months", 30.4375}, UnitWord{"mo", 30.4375},
    UnitWord{"mth", 30.4375},   UnitWord{"mths", 30.4375},   UnitWord{"year", 365.25},
    UnitWord{"years", 365.25},  UnitWord{"yr", 365.25},      UnitWord{"yrs", 365.25},
    UnitWord{"y", 365.25},
};

/// A number in words; "a few" is no exact number.
struct NumberWord {
    std::string_view word;
    double number;
    bool about = false;
};

inline constexpr std::array numberWords{
    NumberWord{"a", 1},         NumberWord{"an", 1},
    NumberWord{"one", 1},       NumberWord{"two", 2},
    NumberWord{"three", 3},     NumberWord{"four", 4},
    NumberWord{"five", 5},      NumberWord{"six", 6},
    NumberWord{"seven", 7},     NumberWord{"eight", 8},
    NumberWord{"nine", 9},      NumberWord{"ten", 10},
    NumberWord{"eleven", 11},   NumberWord{"twelve", 12},
    NumberWord{"half", 0.5},    NumberWord{"couple", 2, true},
    NumberWord{"few", 3, true},
};

/// A day told by its distance from today; past is negative.
struct DayWord {
    std::string_view word;
    int days;
};

inline constexpr std::array dayWords{
    DayWord{"today", 0},      DayWord{"now", 0},      DayWord{"tonight", 0},
    DayWord{"yesterday", -1}, DayWord{"tomorrow", 1},
};

inline constexpr std::array<std::string_view, 7> weekdayWords{
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

inline constexpr std::array<std::string_view, 12> monthWords{
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

/// A part of a month and the day that stands for it.
struct PartWord {
    std::string_view word;
    unsigned day;
};

inline constexpr std::array partWords{
    PartWord{"early", 5},   PartWord{"start", 5}, PartWord{"beginning", 5}, PartWord{"mid", 15},
    PartWord{"middle", 15}, PartWord{"late", 25}, PartWord{"end", 25},
};

/// Words that say that a time is not exact.
inline constexpr std::array<std::string_view, 9> roughWords{
    "about", "around", "roughly", "approximately", "approx", "circa", "maybe", "nearly", "almost"};

/// Words that change nothing.
inline constexpr std::array<std::string_view, 12> emptyWords{
    "ago", "since", "for", "on", "the", "of", "it", "began", "started", "back", "perhaps", "and"};

/// The entry of a table with this word, or nullptr.
template<typename Table>
[[nodiscard]] const typename Table::value_type *entryOf(const Table &table, const std::string &word)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto &entry) { return entry.word == word; });
    return found == table.end() ? nullptr : &*found;
}

/// True for a word of the table.
template<typename Table>
[[nodiscard]] bool isIn(const Table &table, const std::string &word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

/// The place in a table of full names of a name or of its first three letters or more.
template<typename Names>
[[nodiscard]] std::optional<unsigned> placeOf(const Names &names, const std::string &word)
{
    for (std::size_t i = 0; word.size() >= 3 && i < names.size(); ++i)
        if (names[i].starts_with(word) || (word.size() == 4 && word == "sept" && i == 8))
            return static_cast<unsigned>(i);
    return std::nullopt;
}

} // namespace triage
