// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "triage/assess.h"
#include "vignette.h"

#include <algorithm>
#include <set>

using namespace triage;

namespace {

std::string described(const Assessment &result)
{
    std::string text = std::string(urgencyCode(result.urgency)) + " by";
    for (const Reason &reason : result.urgencyReasons)
        text += " " + reason.rule;
    text += "; suggests";
    for (const Candidate &candidate : result.differential)
        text += " " + candidate.condition + " " + std::to_string(candidate.support);
    return text;
}

} // namespace

TEST_CASE("every vignette gets the urgency and the condition that a careful clinician expects")
{
    const Rulebase &rulebase = shippedRulebase();
    const auto vignettes = readVignettes(rulebase.questionnaire);
    REQUIRE(vignettes.size() >= 21);
    for (const Vignette &vignette : vignettes) {
        const Assessment result = assess(rulebase, vignette.answers);
        INFO(vignette.file << " " << vignette.name << ": " << described(result));
        CHECK(unmet(vignette.expect, result) == std::vector<std::string>());
    }
}

TEST_CASE("every row of every table is fired by at least one vignette")
{
    const Rulebase &rulebase = shippedRulebase();
    std::set<std::string> fired;
    for (const Vignette &vignette : readVignettes(rulebase.questionnaire)) {
        const Assessment result = assess(rulebase, vignette.answers);
        fired.insert(result.firedRules.begin(), result.firedRules.end());
    }
    std::size_t rows = 0;
    for (const dmn::Decision &decision : rulebase.graph.decisions()) {
        if (decision.table() == nullptr)
            continue;
        for (std::size_t row = 0; row < decision.table()->rows.size(); ++row, ++rows) {
            const std::string rule = decision.name + "/" + std::to_string(row + 1);
            INFO(rule << " never fired: " << decision.file << ":"
                      << decision.table()->rows[row].line);
            CHECK(fired.contains(rule));
        }
    }
    CHECK(rows > 200);
}

TEST_CASE("every vignette keeps the promises of the contract")
{
    const Rulebase &rulebase = shippedRulebase();
    for (const Vignette &vignette : readVignettes(rulebase.questionnaire)) {
        INFO(vignette.file);
        const Assessment result = assess(rulebase, vignette.answers);
        CHECK(result.differential.front().condition == result.condition);
        CHECK_FALSE(result.urgencyReasons.empty());
        CHECK(result.grade.has_value() <= (result.condition == "strain"));
        if (result.urgency < Urgency::Routine) {
            CHECK_FALSE(result.plan);
            CHECK_FALSE(result.returnToRun);
        }
        if (result.urgency == Urgency::Emergency)
            CHECK(result.treatments.empty());
        if (!result.unansweredSafety.empty())
            CHECK(result.confidence != "high");
        CHECK(assess(rulebase, vignette.answers) == result);
    }
}
