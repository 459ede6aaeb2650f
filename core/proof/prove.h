// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "proof/properties.h"
#include "triage/rulebase.h"

#include <optional>
#include <string>
#include <vector>

namespace triage {

/// What became of one property.
struct Verdict {
    std::string id;
    std::string words;
    std::string broken;             ///< what is wrong; empty where it is proven
    std::optional<Answers> witness; ///< answers that break it, or that reach what is to be reached
    std::optional<Answers> changed; ///< for an order: the same, one answer nearer to alarm

    [[nodiscard]] bool holds() const { return broken.empty(); }
};

/// Proves the properties over every way to fill in the questionnaire: answered, unsure or not
/// answered, by runners and therapists. What is to be reached is shown by answers that the engine
/// itself confirms.
[[nodiscard]] std::vector<Verdict> prove(const Rulebase &rulebase,
                                         const SafetyProperties &properties);

} // namespace triage
