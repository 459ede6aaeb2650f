// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace triage {

/// A plain number with a decimal point, blanks around it allowed: XML and the machine's columns.
/// None for anything else, also for NaN and infinity.
[[nodiscard]] std::optional<double> readNumber(std::string_view text);

/// A number as lists for people write it: "4,808" and "1,005.3" have thousands, "7,00" and
/// "1.005,3" a decimal comma, "'-12" a guard against spreadsheets. None for "--" and words.
[[nodiscard]] std::optional<double> readWrittenNumber(std::string_view text);

} // namespace triage
