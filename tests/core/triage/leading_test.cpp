// SPDX-License-Identifier: GPL-3.0-or-later
#include "../interview/random_answers.h"
#include "catch.h"
#include "triage/triage_run.h"
#include "vignette.h"

#include <set>

using namespace triage;

namespace {

/// What the evidence wants someone to look at within days or sooner.
const std::set<std::string_view> dangerous = {
    "cauda_equina",      "compartment",         "vascular_clot",
    "vascular_arterial", "infection",           "tumour",
    "bone_stress",       "apophyseal_avulsion", "drug_tendon",
    "proximal_avulsion", "distal_rupture",
};

} // namespace

TEST_CASE("nothing that needs someone to look is named first beside self care")
{
    const Rulebase &rulebase = shippedRulebase();
    TriageRun run(rulebase);
    std::mt19937 random(20);
    std::size_t calm = 0;
    for (int round = 0; round < 40'000; ++round) {
        // Why so few answers: the more are given at random, the rarer is self care.
        const int share = 1 + round % 12;
        run.decideUrgency(
            rulebase.places.place(randomAnswers(rulebase.questionnaire, share, random)));
        if (run.urgency() != Urgency::SelfCare)
            continue;
        ++calm;
        INFO(run.classification());
        CHECK_FALSE(dangerous.contains(run.classification()));
    }
    CHECK(calm > 1'000);
}

TEST_CASE("what needs someone to look is named first where the answers ask for that")
{
    const Rulebase &rulebase = shippedRulebase();
    TriageRun run(rulebase);
    Answers groin;
    groin.values = {{"worst_site", std::string("groin")}};
    run.decideUrgency(rulebase.places.place(groin));
    CHECK(run.urgency() == Urgency::Routine);
    CHECK(run.classification() == "bone_stress");
}
