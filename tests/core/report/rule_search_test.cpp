// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rule_search.h"

#include "catch.h"

using namespace triage;

namespace {

RuleWords rule(const std::string &condition, const std::string &source)
{
    return {.conditions = {condition},
            .outcomes = {"Urgency: Today"},
            .reason = "the calf hurts",
            .sources = {source}};
}

std::vector<RuleChapter> book()
{
    const DecisionWords clot{.name = "red_flags_calf",
                             .title = "Red flags: calf pain",
                             .policy = {},
                             .file = "clot.dmn",
                             .reads = {},
                             .rules = {rule("Swelling of the leg: “Calf”", "NHS-DVT"),
                                       rule("Warm or red skin: “Yes”", "judgement")}};
    const DecisionWords ratio{.name = "run_ratio",
                              .title = "Last run against the longest",
                              .policy = {},
                              .file = "load.dmn",
                              .reads = {},
                              .rules = {}};
    return {{"danger", "Danger signs", {}, {}, {{"clot", "Red flags: blood clot", {clot}}}},
            {"load", "Training load", {}, {}, {{"load", "Load history", {ratio}}}}};
}

} // namespace

TEST_CASE("rules are found by any of their words, whatever the capitals, and by their source")
{
    const auto swelling = findRules(book(), "swelling");
    REQUIRE(swelling.size() == 1);
    REQUIRE(swelling[0].topics[0].decisions[0].rules.size() == 1);
    CHECK(swelling[0].topics[0].decisions[0].rules[0].sources.front() == "NHS-DVT");
    CHECK(countOf(findRules(book(), "nhs-dvt")[0]).rules == 1);
    CHECK(countOf(findRules(book(), "  today  HURTS ")[0]).rules == 2);
}

TEST_CASE("a word of a title finds all rules below it; all words must occur")
{
    CHECK(countOf(findRules(book(), "clot")[0]).rules == 2);
    CHECK(countOf(findRules(book(), "clot warm")[0]).rules == 1);
    CHECK(findRules(book(), "clot elbow").empty());
}

TEST_CASE("a calculated step is found by its title; no words find everything")
{
    const auto found = findRules(book(), "longest");
    REQUIRE(found.size() == 1);
    CHECK(found[0].topics[0].decisions[0].name == "run_ratio");
    CHECK(findRules(book(), " ").size() == 2);
}
