// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "proof/compare_rules.h"
#include "small_rules.h"
#include "triage/assess.h"

#include <algorithm>

using namespace triage;

namespace {

Rulebase rules(const std::string &pain, const std::string &urgency, const std::string &extra = {})
{
    return smallRules(smallTable("urgency_pain", "COLLECT", "pain",
                                 {{"-", "\"self_care\""}, {pain, "\"" + urgency + "\""}}) +
                      extra);
}

} // namespace

TEST_CASE("equal rules do not differ")
{
    CHECK(compareRules(rules("> 3", "routine"), rules("> 3", "routine")).same());
}

TEST_CASE("a changed urgency is shown for each pair of levels by answers that both engines confirm")
{
    const Rulebase before = rules("> 3", "routine");
    const Rulebase after = rules("> 5", "urgent");
    const Comparison comparison = compareRules(before, after);
    const auto find = [&](const std::string &from, const std::string &to) {
        return std::any_of(comparison.differences.begin(), comparison.differences.end(),
                           [&](const Difference &difference) {
                               return difference.kind == "urgency" && difference.before == from &&
                                      difference.after == to;
                           });
    };
    CHECK(find("routine", "self_care"));
    CHECK(find("routine", "urgent"));
    CHECK_FALSE(find("self_care", "urgent"));
    for (const Difference &difference : comparison.differences) {
        CHECK(assess(before, difference.answers) == difference.resultBefore);
        CHECK(assess(after, difference.answers) == difference.resultAfter);
    }
    CHECK(comparison.onlySuspected.empty());
}

TEST_CASE("a question that only one set asks is reported")
{
    const Rulebase before = rules("> 3", "routine");
    Rulebase after = rules("> 3", "routine");
    after.questionnaire.sections[0].pages[0].questions[0].maximum = 20;
    after.questionnaire.sections[0].pages[0].questions[1].id = "tingling";
    const Comparison comparison = compareRules(before, after);
    CHECK(comparison.questionsRemoved == std::vector<std::string>{"numb"});
    CHECK(comparison.questionsAdded == std::vector<std::string>{"tingling"});
    CHECK(comparison.questionsChanged == std::vector<std::string>{"pain"});
    CHECK_FALSE(comparison.same());
}
