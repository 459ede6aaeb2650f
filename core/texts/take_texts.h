// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "language/translation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace triage {

/// How taking translations went.
struct TakenTexts {
    std::size_t taken = 0;
    std::vector<std::string> refused; ///< one line each: the text, and why it was not taken
};

/// Reads {"English text": "translated text"}; an empty translation is one not made yet.
[[nodiscard]] Result<TextMap> readTexts(std::string_view json, const std::string &file);

/// Puts translations into place: those of questions beside them in the questionnaires, all others
/// into languages/xx.json, and drops what the content no longer has. A text that the content does
/// not have, or with other placeholders than the English one, is not taken.
[[nodiscard]] Result<TakenTexts> takeTexts(const std::filesystem::path &resources,
                                           const std::string &language, const TextMap &texts);

} // namespace triage
