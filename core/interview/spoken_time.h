// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace triage {

/// A time as people say it: "3 weeks ago", "last Tuesday", "about a month", "in March".
struct SpokenTime {
    std::chrono::sys_days day;
    bool about = false; ///< said roughly: the day is the middle of what was meant

    bool operator==(const SpokenTime &) const = default;
};

/// Where a time that does not say so lies: "Tuesday" is the last one or the next one.
enum class Tense { Past, Future };

/// The order of "3/4/2026".
enum class DateOrder { DayFirst, MonthFirst };

/// The day that these words mean, counted from `today`; a month is 30.44 days, a year 365.25.
/// A number alone is a count of days, or a year of the last hundred. Nothing where the words are
/// not understood or name no real day.
[[nodiscard]] std::optional<SpokenTime> timeFromWords(std::string_view words,
                                                      std::chrono::sys_days today,
                                                      Tense tense = Tense::Past,
                                                      DateOrder order = DateOrder::DayFirst);

/// The days that a length of time has, rounded: "3 weeks" is 21, "10" is 10. Nothing where the
/// words are no length.
[[nodiscard]] std::optional<int> daysFromWords(std::string_view words);

} // namespace triage
