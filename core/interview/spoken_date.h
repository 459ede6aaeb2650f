// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/spoken_time.h"
#include "interview/time_tokens.h"

namespace triage {

/// From this number on a number alone is a year, below it a count of days.
inline constexpr int firstYear = 1900;

/// A date in figures: "2026-10-31", "31/10/2026", "31.10.26", "31/10".
[[nodiscard]] std::optional<std::chrono::sys_days>
dateFromFigures(std::string_view words, std::chrono::sys_days today, Tense tense, DateOrder order);

/// A date with a month's name, or a year: "12 March", "early March 2026", "2024".
[[nodiscard]] std::optional<SpokenTime> dateFromNames(const std::vector<TimeToken> &tokens,
                                                      std::chrono::sys_days today, Tense tense);

} // namespace triage
