// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "language/translation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace triage {

/// The questionnaires of a resources folder, which hold their own translations.
[[nodiscard]] std::vector<std::filesystem::path>
questionnaireFiles(const std::filesystem::path &resources);

/// A language's words for all of the content: those of languages/xx.json and those beside the
/// questions. English, and a language without a file, has none.
[[nodiscard]] Result<Translation> loadTranslation(const std::filesystem::path &resources,
                                                  const std::string &language);

} // namespace triage
