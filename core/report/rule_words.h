// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "report/rule_book_words.h"
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
    std::string title;  ///< "Red flags: fever and feeling ill"
    std::string policy; ///< how its rows become one answer, or what it is calculated from
    std::string file;
    std::vector<std::string> reads; ///< names of the questions and decisions it needs
    std::vector<RuleWords> rules;
};

/// The decisions of one file.
struct RuleTopic {
    std::string id;    ///< the file's name without ending: "red_flags_bone"
    std::string title; ///< "Red flags: bone stress and fragile bone"
    std::vector<DecisionWords> decisions;
};

/// Topics for one purpose.
struct RuleChapter {
    std::string id; ///< "danger"
    std::string title;
    std::string intro;
    std::string step; ///< what its rules come to: "The most urgent row counts"; or empty
    std::vector<RuleTopic> topics;
};

/// How many decisions and rules there are.
struct RuleCount {
    std::size_t topics = 0;
    std::size_t decisions = 0;
    std::size_t rules = 0;
    /// "13 topics, 61 tables, 402 rules"
    [[nodiscard]] std::string words(const RuleBookWords &say) const;
};
[[nodiscard]] RuleCount countOf(const RuleTopic &topic);
[[nodiscard]] RuleCount countOf(const RuleChapter &chapter);

/// Every decision of the rulebase, the danger signs first, in the catalogue's language. A file
/// stands in the chapter of its first table that has a purpose of its own; what serves others only
/// comes last.
[[nodiscard]] std::vector<RuleChapter> ruleChapters(const Rulebase &rulebase,
                                                    const Catalogue &catalogue);
/// The same in these words.
[[nodiscard]] std::vector<RuleChapter>
ruleChapters(const Rulebase &rulebase, const Catalogue &catalogue, const RuleBookWords &say);

/// The references whose keys the rules name, by key.
[[nodiscard]] std::vector<const Reference *> referencesOf(const std::vector<RuleChapter> &chapters,
                                                          const Catalogue &catalogue);

} // namespace triage
