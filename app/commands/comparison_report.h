// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "proof/compare_rules.h"
#include "triage/rulebase.h"

#include <nlohmann/json.hpp>
#include <string>

namespace triage {

/// What changes, with the answers that show it and both results.
[[nodiscard]] nlohmann::ordered_json comparisonJson(const Comparison &comparison);

/// The same to read: each difference in words, the answers as the check page tells them, and what
/// both sets of rules make of them and why.
[[nodiscard]] std::string comparisonText(const Comparison &comparison, const Rulebase &after,
                                         const Catalogue &catalogue);

} // namespace triage
