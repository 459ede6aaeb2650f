// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace triage {

/// A time as a file writes it.
struct WrittenTime {
    std::chrono::local_seconds wallClock;
    std::optional<std::chrono::seconds> offset; ///< from UTC, where it is written
    double fraction = 0;                        ///< of the last second
    bool dayOnly = false;                       ///< no time of day is written
};

/// "2026-05-03T06:00:00.5Z", "2026-08-05 17:00:00 +0200". None for a day or time that cannot be.
[[nodiscard]] std::optional<WrittenTime> readIsoTime(std::string_view text);

/// Also "Sep 12, 2018, 3:02:23 PM", "09.12.2022, 15:24:49", "9 mei 2026, 00:03:01",
/// "Fr, 25 Mai 2012 20:31" with the month names of seven languages.
[[nodiscard]] std::optional<WrittenTime> readListTime(std::string_view text);

/// How numbers stand in a date that is written without the month's name.
enum class DayOrder : std::uint8_t { DayFirst, MonthFirst, YearFirst };
inline constexpr std::array dayOrders{DayOrder::DayFirst, DayOrder::MonthFirst,
                                      DayOrder::YearFirst};

/// "18.02.12", "3/4/2024 6:30 PM", "2024-04-03", "12 May 2024", with or without a time of day. The
/// order is followed only where the date does not show it. Years of two digits are 1970 to 2069.
[[nodiscard]] std::optional<WrittenTime> readDate(std::string_view text, DayOrder order);

/// True where a date reads otherwise, or not at all, in another order of day, month and year.
[[nodiscard]] bool dependsOnOrder(std::string_view text);

/// Hours, minutes and seconds: "00:04:36.5", "12:03", as seconds.
[[nodiscard]] std::optional<double> readClock(std::string_view text);

} // namespace triage
