// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/agreement.h"

#include "catch.h"

using namespace triage;

namespace {

std::vector<JudgedPair> pairsOf(const std::vector<std::pair<Urgency, Urgency>> &urgencies)
{
    std::vector<JudgedPair> pairs;
    for (const auto &[rules, therapist] : urgencies)
        pairs.push_back(
            {.id = {},
             .ruleUrgency = rules,
             .ruleCondition = "strain",
             .judgement = {.urgency = therapist, .condition = "strain", .reason = "x"}});
    return pairs;
}

} // namespace

TEST_CASE("agreement beyond chance is Cohen's kappa")
{
    // Twenty times both urgent, fifteen both routine, five and ten apart: (0.7 - 0.5) / (1 - 0.5).
    std::vector<std::pair<Urgency, Urgency>> urgencies;
    urgencies.insert(urgencies.end(), 20, {Urgency::Urgent, Urgency::Urgent});
    urgencies.insert(urgencies.end(), 5, {Urgency::Urgent, Urgency::Routine});
    urgencies.insert(urgencies.end(), 10, {Urgency::Routine, Urgency::Urgent});
    urgencies.insert(urgencies.end(), 15, {Urgency::Routine, Urgency::Routine});
    const Agreement agreement = agreementOnUrgency(pairsOf(urgencies));
    CHECK(agreement.count == 50);
    CHECK(agreement.same == 35);
    REQUIRE(agreement.kappa);
    CHECK(*agreement.kappa == Approx(0.4));
    CHECK(agreement.disagreements ==
          std::vector<Disagreement>{{"routine", "urgent", 10}, {"urgent", "routine", 5}});
}

TEST_CASE("where both always say the same one thing, chance explains it and there is no kappa")
{
    const Agreement agreement =
        agreementOnCondition(pairsOf({{Urgency::Urgent, Urgency::Routine}}));
    CHECK(agreement.same == 1);
    CHECK_FALSE(agreement.kappa);
    CHECK(agreement.disagreements.empty());
    CHECK(agreementOnUrgency({}).count == 0);
}
