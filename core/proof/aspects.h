// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/rule_space.h"

#include <functional>

namespace triage {

/// One thing that users see of a result, and when it has which value under two sets of rules.
struct Aspect {
    std::string kind;
    std::string about;
    Partition before;
    Partition after;
    std::function<std::string(const Assessment &)> read; ///< what the engine came to
};

/// All that the rules decide without sums of weights: urgency, red flags, grade, treatments and
/// cautions, plan, outlook, confidence, running, providers, days to look again.
[[nodiscard]] std::vector<Aspect> aspectsOf(RuleSpace &before, RuleSpace &after);

} // namespace triage
