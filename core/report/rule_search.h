// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rule_words.h"

#include <string_view>

namespace triage {

/// The chapters with only those rules in which every word of `query` occurs: in what the rule says,
/// its sources, or the title of its table or topic. Capitals do not matter (A to Z). Tables, topics
/// and chapters without such a rule are left out; an empty query leaves everything.
[[nodiscard]] std::vector<RuleChapter> findRules(const std::vector<RuleChapter> &chapters,
                                                 std::string_view query);

} // namespace triage
