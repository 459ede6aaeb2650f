// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rule_book_words.h"

#include <functional>
#include <string>
#include <string_view>

namespace triage {

/// A decision table cell in words: `"a","b"` as "A or B", `>= 3` as "at least 3", `[1..3]` as "1 to
/// 3", `not(null, "a")` as "answered, and not A". `nameOf` gives the words for a code.
[[nodiscard]] std::string cellWords(std::string_view cell,
                                    const std::function<std::string(std::string_view)> &nameOf,
                                    const RuleBookWords &say);

} // namespace triage
