// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/rule_space.h"

#include <string>
#include <vector>

namespace triage {

/// When each rule holds that shows this red flag at this urgency or a more urgent one.
[[nodiscard]] std::vector<Lit> waysToShow(RuleSpace &rules, const std::string &flag,
                                          Urgency atLeast);

/// When each rule holds that rules the treatment out; with `orCare`, or asks for care with it.
[[nodiscard]] std::vector<Lit> waysToCaution(RuleSpace &rules, const std::string &treatment,
                                             bool orCare);

/// The verdicts on a treatment, as texts; null where it does not come up. The first treatment rule
/// that holds decides, and a caution can turn it into "avoid".
[[nodiscard]] Partition verdictsOn(RuleSpace &rules, const std::string &treatment);

/// When a treatment is recommended or to be considered.
[[nodiscard]] Lit offered(RuleSpace &rules, const std::string &treatment);

/// The texts that a column of these tables holds, sorted, each once.
[[nodiscard]] std::vector<std::string>
textsIn(const RuleSpace &rules, const std::vector<std::string> &tables, std::size_t column);

} // namespace triage
