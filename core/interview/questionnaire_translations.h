// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "language/translation.h"

#include <map>
#include <string>
#include <string_view>

namespace triage {

/// The texts of a questionnaire by language ("de"), each English to translated.
using TextsByLanguage = std::map<std::string, TextMap>;

/// Reads FHIR's translation extension beside every text that people read, where the text is still
/// the one that was translated: what was changed since has no translation. `file` is named in
/// errors. Refuses a text that is translated in two ways in one language.
[[nodiscard]] Result<TextsByLanguage> questionnaireTranslations(std::string_view json,
                                                                const std::string &file);

/// The questionnaire's file with the translations of these languages beside its texts, in place of
/// what stood there; everything else stays as it is laid out.
[[nodiscard]] std::string withTranslations(std::string_view json, const TextsByLanguage &languages);

} // namespace triage
