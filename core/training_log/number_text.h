// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace triage {

/// A plain number with a decimal point, blanks around it allowed: XML and the machine's columns.
/// None for anything else, also for NaN and infinity.
[[nodiscard]] std::optional<double> readNumber(std::string_view text);

/// A number as lists for people write it: "4,808" and "1,005.3" have thousands, "7,00" and
/// "1.005,3" a decimal comma, "'-12" a guard against spreadsheets. None for "--" and words.
[[nodiscard]] std::optional<double> readWrittenNumber(std::string_view text);

/// The sign before the decimals.
enum class DecimalSign : std::uint8_t { Point, Comma };

/// A number as people write it in a table of their own: "7,4", "1'234.5", "1 234,5". The sign is
/// followed only where the number does not show it, as in "7,400".
[[nodiscard]] std::optional<double> readNumber(std::string_view text, DecimalSign sign);

/// The sign that a number shows by itself; none for "12" and "7,400".
[[nodiscard]] std::optional<DecimalSign> decimalSignOf(std::string_view text);

} // namespace triage
