// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace triage {

/// A time as a file writes it.
struct WrittenTime {
    std::chrono::local_seconds wallClock;
    std::optional<std::chrono::seconds> offset; ///< from UTC, where it is written
    double fraction = 0;                        ///< of the last second
};

/// "2026-05-03T06:00:00.5Z", "2026-08-05 17:00:00 +0200". None for a day or time that cannot be.
[[nodiscard]] std::optional<WrittenTime> readIsoTime(std::string_view text);

/// Also "Sep 12, 2018, 3:02:23 PM", "09.12.2022, 15:24:49", "9 mei 2026, 00:03:01",
/// "Fr, 25 Mai 2012 20:31" with the month names of seven languages.
[[nodiscard]] std::optional<WrittenTime> readListTime(std::string_view text);

/// Hours, minutes and seconds: "00:04:36.5", "12:03", as seconds.
[[nodiscard]] std::optional<double> readClock(std::string_view text);

} // namespace triage
