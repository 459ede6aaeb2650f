// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "triage/assess.h"
#include "triage/self_tests.h"
#include "vignette.h"

#include <algorithm>

using namespace triage;

namespace {

Vignette vignetteIn(const std::string &file)
{
    for (Vignette &vignette : readVignettes(shippedRulebase().questionnaire))
        if (vignette.file == file)
            return vignette;
    FAIL("there is no " << file);
    return {};
}

/// A sore sit-bone tendon, every safety question answered, pain at rest 2 of 10.
Answers calmTendon()
{
    return vignetteIn("self-tests-calm-tendon.json").answers;
}

std::vector<std::string> offered(const SelfTestOffers &offers)
{
    std::vector<std::string> codes;
    for (const SelfTestOffer &test : offers.tests)
        if (test.offered)
            codes.push_back(test.selfTest);
    return codes;
}

bool offers(const Answers &answers, const std::string &code)
{
    const auto codes = offered(selfTestOffers(shippedRulebase(), answers));
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

TEST_CASE("no self-test is offered where care within days or sooner is needed")
{
    const Rulebase &rulebase = shippedRulebase();
    std::size_t urgent = 0;
    for (const Vignette &vignette : readVignettes(rulebase.questionnaire)) {
        INFO(vignette.file);
        const SelfTestOffers result = selfTestOffers(rulebase, vignette.answers);
        CHECK_FALSE(result.reason.text.empty());
        CHECK((result.scope == "none") == result.tests.empty());
        if (assess(rulebase, vignette.answers).urgency >= Urgency::Routine)
            continue;
        ++urgent;
        CHECK(result.scope == "none");
    }
    CHECK(urgent > 100);
}

TEST_CASE("what nobody answered holds self-tests back")
{
    const Answers calm = calmTendon();
    CHECK(offered(selfTestOffers(shippedRulebase(), calm)).size() == 12);
    for (const char *question : {"pain_rest", "age", "saddle_numbness", "leg_swelling"}) {
        INFO(question);
        Answers gap = calm;
        REQUIRE(gap.values.erase(question) == 1);
        CHECK(selfTestOffers(shippedRulebase(), gap).tests.empty());
    }
    CHECK(selfTestOffers(shippedRulebase(), Answers{}).tests.empty());
}

TEST_CASE("pain at rest over 5 of 10 and an age under 16 hold all self-tests back")
{
    Answers sore = calmTendon();
    sore.values["pain_rest"] = 6.0;
    CHECK(selfTestOffers(shippedRulebase(), sore).tests.empty());
    Answers child = calmTendon();
    child.values["age"] = 15.0;
    CHECK(selfTestOffers(shippedRulebase(), child).tests.empty());
}

TEST_CASE("in the first 2 days after a strain only the two gentlest tests are offered")
{
    const Answers fresh = vignetteIn("self-tests-fresh-strain.json").answers;
    const auto result = selfTestOffers(shippedRulebase(), fresh);
    CHECK(result.scope == "gentle");
    CHECK(offered(result) == std::vector<std::string>{"walk_20_steps", "straight_leg_raise"});
}

TEST_CASE("a hop is held back while a bone under stress has not been ruled out")
{
    const Answers calm = calmTendon();
    CHECK(offers(calm, "hop"));
    const auto change = [&](const char *question, const AnswerValue &value) {
        Answers answers = calm;
        answers.values[question] = value;
        return answers;
    };
    using Codes = std::vector<std::string>;
    CHECK_FALSE(offers(change("pain_sites", Codes{"sit_bone", "groin"}), "hop"));
    CHECK_FALSE(offers(change("pain_sites", Codes{"sit_bone", "front_thigh"}), "hop"));
    CHECK_FALSE(offers(change("conditions", Codes{"osteoporosis"}), "hop"));
    CHECK_FALSE(offers(change("other_past_injuries", Codes{"stress_fracture"}), "hop"));
    CHECK_FALSE(offers(change("duration_days", 2.0), "hop"));
    Answers open = calm;
    open.values.erase("pain_sites");
    CHECK_FALSE(offers(open, "hop"));
}

TEST_CASE("bridges on one leg wait until day 3 and say why")
{
    Answers early = calmTendon();
    early.values["duration_days"] = 2.0;
    const auto result = selfTestOffers(shippedRulebase(), early);
    const auto bridge =
        std::find_if(result.tests.begin(), result.tests.end(),
                     [](const SelfTestOffer &test) { return test.selfTest == "bridge_count"; });
    REQUIRE(bridge != result.tests.end());
    CHECK_FALSE(bridge->offered);
    CHECK(bridge->reason.text.find("day 3") != std::string::npos);
}
