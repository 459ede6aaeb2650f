// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/rule_space.h"

#include <functional>

namespace triage {

/// A rule of evidence that only one of two sets of rules has.
struct ChangedWeight {
    Lit holds = 0;
    std::string condition;
    double weight = 0;
};

/// The rules of evidence that are not in both sets with the same answers, condition and weight.
[[nodiscard]] std::vector<ChangedWeight> changedWeights(RuleSpace &before, RuleSpace &after);

/// Tries answers under which this rule holds and rules for its condition and for a rival nearly
/// balance, until `accepts` has seen enough; the same tries every time.
void tryNearTies(RuleSpace &rules, const ChangedWeight &changed,
                 const std::function<bool(const Answers &)> &accepts);

/// Without every answer, and every tick of a list, that `keeps` does without.
[[nodiscard]] Answers fewestAnswers(Answers answers,
                                    const std::function<bool(const Answers &)> &keeps);

} // namespace triage
