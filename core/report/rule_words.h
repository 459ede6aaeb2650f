// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "triage/rulebase.h"

#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// One row of a table in words.
struct RuleWords {
    std::vector<std::string> conditions; ///< "How it began: suddenly"; none: always
    std::vector<std::string> outcomes;   ///< "Condition: Hamstring strain"
    std::string reason;
    std::vector<std::string> sources; ///< keys
};

/// One decision in words.
struct DecisionWords {
    std::string name;   ///< as reasons name it: "red_flags"
    std::string title;  ///< "Red flags"
    std::string policy; ///< how its rows become one answer, or what it is calculated from
    std::string file;
    std::vector<RuleWords> rules;
};

/// Decisions for one purpose.
struct RuleChapter {
    std::string title;
    std::string intro;
    std::vector<DecisionWords> decisions;
};

/// Every decision of the rulebase, the danger signs first.
[[nodiscard]] std::vector<RuleChapter> ruleChapters(const Rulebase &rulebase,
                                                    const Catalogue &catalogue);

/// The references whose keys the rules name, by key.
[[nodiscard]] std::vector<const Reference *> referencesOf(const std::vector<RuleChapter> &chapters,
                                                          const Catalogue &catalogue);

} // namespace triage
