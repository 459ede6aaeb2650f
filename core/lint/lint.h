// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lint/finding.h"
#include "triage/rulebase.h"

#include <filesystem>

namespace triage {

/// What is worth mending in these questions and rules, table by table.
[[nodiscard]] LintFindings lintRules(const Rulebase &rulebase);

/// What is worth mending in a resources folder: questions, rules, texts and sources. All findings,
/// not only the first; also what loading would refuse. Fails where a file cannot be read at all.
[[nodiscard]] Result<LintFindings> lintResources(const std::filesystem::path &resources);

} // namespace triage
