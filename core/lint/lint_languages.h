// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lint/finding.h"

#include <filesystem>

namespace triage {

/// What each language of a resources folder lacks or has too much: texts without a translation,
/// translations that the content no longer has, broken placeholders.
[[nodiscard]] Result<void> lintLanguages(const std::filesystem::path &resources,
                                         LintFindings &findings);

} // namespace triage
