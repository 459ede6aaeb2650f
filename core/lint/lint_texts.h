// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/finding.h"
#include "lint/located_json.h"
#include "triage/rulebase.h"

#include <vector>

namespace triage {

/// The texts that rules refer to by code, as written in resources/advice, resources/evidence and
/// resources/safety.
using ContentFiles = std::vector<LocatedJson>;

/// Codes that rules yield and codes that have a text, held against each other.
void lintTexts(const Rulebase &rulebase, const ContentFiles &files, LintFindings &findings);

/// Source keys, held against the references.
void lintSources(const Rulebase &rulebase, const ContentFiles &files, LintFindings &findings);

} // namespace triage
