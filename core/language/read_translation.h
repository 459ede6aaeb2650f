// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "language/translation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace triage {

/// The file of a language's texts in the resources.
[[nodiscard]] std::filesystem::path translationFile(const std::filesystem::path &resources,
                                                    const std::string &language);

/// The languages that have one, sorted: "de", "es", "fr". English needs none.
[[nodiscard]] std::vector<std::string> languagesIn(const std::filesystem::path &resources);

/// Reads a file of texts: its head ("language", "review", ...) and "texts", English to translated.
/// Refuses an empty text, and one with other placeholders than the English one.
[[nodiscard]] Result<Translation> readTranslation(std::string_view json, const std::string &file);

/// As readTranslation reads it, sorted by the English texts.
[[nodiscard]] std::string writeTranslation(const Translation &translation);

} // namespace triage
