// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "triage/encode.h"
#include "vignette.h"

using namespace triage;

namespace {

dmn::Value encoded(std::string_view id, const AnswerValue &answer)
{
    const Question *question = findQuestion(shippedRulebase().questionnaire, id);
    REQUIRE(question != nullptr);
    return encode(*question, answer);
}

} // namespace

TEST_CASE("a skipped question gives the rules nothing")
{
    CHECK(encoded("pop", std::monostate()).isNull());
}

TEST_CASE("yes, no and not sure reach the rules as three different words")
{
    CHECK(encoded("saddle_numbness", true) == dmn::Value("yes"));
    CHECK(encoded("saddle_numbness", false) == dmn::Value("no"));
    CHECK(encoded("saddle_numbness", "unsure") == dmn::Value("unsure"));
}

TEST_CASE("ticked places are yes and the others no")
{
    const auto value = encoded("pain_sites", std::vector<std::string>{"sit_bone"});
    const auto &sites = std::get<dmn::Context>(value.data);
    CHECK(sites.at("sit_bone") == dmn::Value("yes"));
    CHECK(sites.at("calf") == dmn::Value("no"));
}

TEST_CASE("not sure about a list of risks makes every risk not ticked unsure")
{
    const auto value = encoded("clot_risks", std::vector<std::string>{"long_travel", "unsure"});
    const auto &risks = std::get<dmn::Context>(value.data);
    CHECK(risks.at("long_travel") == dmn::Value("yes"));
    CHECK(risks.at("previous_clot") == dmn::Value("unsure"));
}
