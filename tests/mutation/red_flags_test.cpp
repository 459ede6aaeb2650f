// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "core/proof/small_rules.h"
#include "mutants.h"
#include "safety_net.h"
#include "triage/assess.h"

using namespace triage;

namespace {

const SafetyProperties &properties()
{
    static const auto loaded = loadProperties(TRIAGE_RESOURCES);
    if (!loaded)
        FAIL(loaded.error().text());
    return *loaded;
}

} // namespace

TEST_CASE("a red-flag rule that is deleted or one step less urgent breaks a safety property")
{
    SafetyNet net(shippedRules(), properties());
    std::size_t count = 0;
    for (const std::string &table : shippedRules().roles.redFlags)
        for (const Mutant &mutant : urgencyMutants(shippedRules(), table)) {
            INFO(mutant.what << " goes unnoticed: add a property that this rule keeps to "
                                "resources/safety/properties.json");
            ++count;
            CHECK(net.catches(mutant.decision, mutant.table));
        }
    CHECK(count > 400);
}

TEST_CASE(
    "a pattern of urgency that is deleted or weakened breaks a property, or no answer needs it")
{
    SafetyNet net(shippedRules(), properties());
    std::size_t caught = 0;
    for (const std::string &table : shippedRules().roles.patterns)
        for (const Mutant &mutant : urgencyMutants(shippedRules(), table)) {
            INFO(mutant.what << " goes unnoticed: add a property that this rule keeps to "
                                "resources/safety/properties.json");
            const bool isCaught = net.catches(mutant.decision, mutant.table);
            caught += isCaught ? 1 : 0;
            // Why: other rules may ask for as much for the same answers, and then nothing changes.
            CHECK((isCaught || !net.lowersUrgency(mutant.decision, mutant.table)));
        }
    CHECK(caught > 150);
}

TEST_CASE("the answers that show a weakened rule are really less urgent under the weakened rules")
{
    const Rulebase rules = smallRules(smallTable("urgency_pain", "COLLECT", "pain",
                                                 {{"-", "\"self_care\""}, {"> 3", "\"routine\""}}));
    const auto demands = readProperties(R"({"urgency": [{"id": "a", "words": "w", "source": "s",
        "when": {"pain": "> 5"}, "at_least": "routine"}], "orders": [], "avoid": [],
        "caution": [], "withheld": [], "values": [], "reachable": []})",
                                        "properties.json");
    REQUIRE(demands);
    SafetyNet net(rules, *demands);
    for (const Mutant &mutant : urgencyMutants(rules, "urgency_pain")) {
        INFO(mutant.what);
        const bool matters = mutant.row == 1;
        CHECK(net.catches(mutant.decision, mutant.table) ==
              (matters || mutant.kind == Mutant::Kind::Deleted));
        if (!matters)
            continue;
        const Rulebase weaker = smallRules(smallTable(
            "urgency_pain", "COLLECT", "pain", {{"-", "\"self_care\""}, {"> 3", "\"self_care\""}}));
        CHECK(assess(weaker, net.witness()).urgency == Urgency::SelfCare);
        CHECK(assess(rules, net.witness()).urgency == Urgency::Routine);
    }
}
