// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/translation.h"

#include <string>
#include <string_view>

namespace triage {

/// Spoken times of another language in the English words that timeFromWords and daysFromWords
/// understand: "vor 3 Wochen" is "ago 3 weeks". `words` are that language's phrases in small
/// letters without accents, each with its English; the longest phrase counts. What is none stays.
[[nodiscard]] std::string timeInEnglish(std::string_view said, const TextMap &words);

} // namespace triage
