// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/number_text.h"
#include "training_log/unit_words.h"

namespace triage {

/// Metres of "7,4", "7.4 km", "4 mi"; the unit and the sign are followed where the text does not
/// show them itself. None for what cannot be read.
[[nodiscard]] std::optional<double> readLength(std::string_view text, LengthUnit unit,
                                               DecimalSign sign);

/// Seconds of "1:05:11", "45:30", "45 min", "1h05", "1,5 h", "2730". `unit` is that of a plain
/// number; and where it is the hour, "1:05" is hours and minutes, else minutes and seconds.
[[nodiscard]] std::optional<double> readDuration(std::string_view text, TimeUnit unit,
                                                 DecimalSign sign);

} // namespace triage
