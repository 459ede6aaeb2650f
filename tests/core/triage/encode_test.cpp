// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "triage/encode.h"
#include "vignette.h"

using namespace triage;

namespace {

dmn::Context encoded(std::map<std::string, AnswerValue, std::less<>> values)
{
    return encode(shippedRulebase().questionnaire, Answers{Mode::Runner, std::move(values)});
}

} // namespace

TEST_CASE("an unanswered or skipped question gives the rules nothing")
{
    const auto inputs = encoded({{"pop", std::monostate()}});
    CHECK_FALSE(inputs.contains("pop"));
    CHECK_FALSE(inputs.contains("saddle_numbness"));
    CHECK(inputs.at("mode") == dmn::Value("runner"));
}

TEST_CASE("yes, no and not sure reach the rules as three different words")
{
    CHECK(encoded({{"saddle_numbness", true}}).at("saddle_numbness") == dmn::Value("yes"));
    CHECK(encoded({{"saddle_numbness", false}}).at("saddle_numbness") == dmn::Value("no"));
    CHECK(encoded({{"saddle_numbness", "unsure"}}).at("saddle_numbness") == dmn::Value("unsure"));
}

TEST_CASE("ticked places are yes and the others no")
{
    const auto inputs = encoded({{"pain_sites", std::vector<std::string>{"sit_bone"}}});
    const auto &sites = std::get<dmn::Context>(inputs.at("pain_sites").data);
    CHECK(sites.at("sit_bone") == dmn::Value("yes"));
    CHECK(sites.at("calf") == dmn::Value("no"));
}

TEST_CASE("not sure about a list of risks makes every risk not ticked unsure")
{
    const auto inputs =
        encoded({{"clot_risks", std::vector<std::string>{"long_travel", "unsure"}}});
    const auto &risks = std::get<dmn::Context>(inputs.at("clot_risks").data);
    CHECK(risks.at("long_travel") == dmn::Value("yes"));
    CHECK(risks.at("previous_clot") == dmn::Value("unsure"));
}
