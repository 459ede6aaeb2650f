// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "triage/rulebase.h"

#include <string>
#include <vector>

namespace triage {

/// A self-test that a person with these answers may try, or one that is held back.
struct SelfTestOffer {
    std::string selfTest; ///< code in advice/self_tests.json
    bool offered = false;
    Reason reason; ///< why it helps, or why it is held back
};

/// What a person with these answers may try at home.
struct SelfTestOffers {
    std::string scope = "none";       ///< none, gentle or all
    Reason reason;                    ///< why this scope
    std::vector<SelfTestOffer> tests; ///< in the order of the rules; empty where the scope is none
};

/// Decides by the rules; a test is offered only where a row offers it and none holds it back.
[[nodiscard]] SelfTestOffers selfTestOffers(const Rulebase &rulebase, const Answers &answers);

} // namespace triage
