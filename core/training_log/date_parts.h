// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace triage {

/// A date as lists write it, taken apart into its numbers and the words that matter.
struct DateParts {
    std::vector<int> numbers;          ///< of the date and of the time after it
    std::optional<std::size_t> timeAt; ///< the first number that a colon follows
    int month = 0;                     ///< where it is written as a word, in seven languages
    bool am = false;
    bool pm = false;
    bool slashes = false;
    bool dots = false;
    bool readable = true;
};

[[nodiscard]] DateParts datePartsOf(std::string_view text);

/// Reads digits from the front; none where there are none or more than `most`.
[[nodiscard]] std::optional<int> takeNumber(std::string_view &text, std::size_t most = 9);

} // namespace triage
