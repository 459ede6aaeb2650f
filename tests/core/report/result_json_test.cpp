// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/result_json.h"

#include "catch.h"
#include "samples.h"
#include "schema.h"

using namespace triage;
using nlohmann::json;

namespace {

json resultOf(const Assessment &assessment, Mode mode = Mode::Runner)
{
    return json::parse(resultJson(assessment, mode, test::someCatalogue()));
}

} // namespace

TEST_CASE("a result has every part that the contract asks for, in the form it asks for")
{
    const json schema = test::resultSchema();
    for (const Assessment &assessment : {test::tendonAssessment(), test::emergencyAssessment()})
        for (const Mode mode : {Mode::Runner, Mode::Therapist})
            CHECK(test::breaches(schema, resultOf(assessment, mode)) == std::vector<std::string>());
}

TEST_CASE("a result that lacks a part, or has a grade of 7, breaks the contract")
{
    json result = resultOf(test::emergencyAssessment());
    result.erase("urgency");
    result["classification"]["grade"] = 7;
    result["differential"][0]["code"] = "sore";
    CHECK(test::breaches(test::resultSchema(), result).size() == 3);
}

TEST_CASE("the same assessment always gives the same bytes")
{
    const Assessment assessment = test::tendonAssessment();
    const Catalogue catalogue = test::someCatalogue();
    CHECK(resultJson(assessment, Mode::Runner, catalogue) ==
          resultJson(Assessment(assessment), Mode::Runner, test::someCatalogue()));
    CHECK(resultLine(assessment, Mode::Runner, catalogue).find('\n') == std::string::npos);
}

TEST_CASE("an emergency has no treatments, no plan and no running")
{
    const json result = resultOf(test::emergencyAssessment());
    CHECK(result["treatments"].empty());
    CHECK(result["plan"].is_null());
    CHECK(result["return_to_run"].is_null());
    CHECK(result["load"].is_null());
    CHECK(result["prognosis"].is_null());
}

TEST_CASE("runners read the plain name, therapists the clinical one")
{
    CHECK(resultOf(test::tendonAssessment())["classification"]["title"] ==
          "A sore tendon at the sit bone");
    CHECK(resultOf(test::tendonAssessment(), Mode::Therapist)["classification"]["title"] ==
          "Proximal hamstring tendinopathy");
    CHECK(resultOf(test::emergencyAssessment(), Mode::Therapist)["red_flags"][0]["text"] ==
          "Saddle anaesthesia");
}

TEST_CASE("a strain's title names the grade its pattern fits, other titles name none")
{
    const json strain = resultOf(test::emergencyAssessment());
    CHECK(strain["classification"]["title"] == "A pulled hamstring, pattern of grade 2");
    CHECK(strain["classification"]["grade"] == 2);
    CHECK(strain["differential"][0]["title"] == "A pulled hamstring");
    CHECK(resultOf(test::tendonAssessment())["classification"]["grade"].is_null());
}

TEST_CASE("a treatment tells its text for this condition and the cautions for everyone and for you")
{
    const json treatment = resultOf(test::tendonAssessment())["treatments"][0];
    CHECK(treatment["text"] == "Sound waves at the sit bone.");
    CHECK(treatment["cautions"] == json({"not over metal", "it has lasted 8 weeks"}));
    CHECK(treatment["source"] == "Goom16; judgement; Cacchio11");
    CHECK(resultOf(test::tendonAssessment(), Mode::Therapist)["treatments"][0]["text"] ==
          "Sound waves at the sit bone. Four sessions.");
}

TEST_CASE("an exercise has the stage's own dose, else its usual one")
{
    const json plan = resultOf(test::tendonAssessment())["plan"];
    CHECK(plan["current_stage"] == "isometric");
    CHECK(plan["stages"].size() == 2);
    CHECK(plan["stages"][0]["exercises"][0]["dose"] == "5 x 45 s");
    CHECK(plan["stages"][0]["exercises"][1]["dose"] == "3 x 8");
}

TEST_CASE("the load history tells the ratio, the finding and its hazard")
{
    const json load = resultOf(test::tendonAssessment())["load"];
    CHECK(load["run_ratio"] == 1.5);
    CHECK(load["findings"][0]["hazard_ratio"] == 1.52);
    CHECK(load["text"] == "This run was half as far again.");
}

TEST_CASE("an old record whose codes the texts no longer know still gives a result")
{
    const json result =
        json::parse(resultJson(test::tendonAssessment(), Mode::Runner, Catalogue()));
    CHECK(test::breaches(test::resultSchema(), result).empty());
    CHECK(result["classification"]["title"] == "proximal_tendinopathy");
    CHECK(result["load"]["findings"][0]["text"] == "it has lasted 8 weeks");
}
