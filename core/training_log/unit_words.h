// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

enum class LengthUnit : std::uint8_t { Kilometre, Mile, Metre };
enum class TimeUnit : std::uint8_t { Second, Minute, Hour };

[[nodiscard]] double metresOf(LengthUnit unit);
[[nodiscard]] double secondsOf(TimeUnit unit);

/// "km", "Meilen", "metres": the unit that a word in lower case names, in the languages known.
[[nodiscard]] std::optional<LengthUnit> lengthUnitOf(std::string_view word);
[[nodiscard]] std::optional<TimeUnit> timeUnitOf(std::string_view word);

/// The words of a text in lower case: what stands between blanks, brackets and other signs.
[[nodiscard]] std::vector<std::string> lowerWords(std::string_view text);

} // namespace triage
