// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/finding.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace triage {

/// One line a finding, and a last line that counts them.
[[nodiscard]] std::string findingsText(const LintFindings &findings);

/// A list with the kind, place, fault and remedy of each.
[[nodiscard]] nlohmann::ordered_json findingsJson(const LintFindings &findings);

} // namespace triage
