// SPDX-License-Identifier: GPL-3.0-or-later
#include "../triage/vignette.h"
#include "catch.h"
#include "report/brief_line.h"
#include "triage/assess.h"

#include <nlohmann/json.hpp>

using namespace triage;

namespace {

/// What the whole assessment says of these answers, as a brief line has it.
nlohmann::json expectedLine(const Assessment &result)
{
    nlohmann::json line = {
        {"urgency", urgencyCode(result.urgency)},
        {"classification",
         {{"code", result.condition}, {"grade", nullptr}, {"confidence", result.confidence}}},
        {"differential", nlohmann::json::array()},
        {"red_flags", nlohmann::json::array()},
        {"rules", result.firedRules}};
    if (result.grade)
        line["classification"]["grade"] = *result.grade;
    for (const Candidate &candidate : result.differential)
        line["differential"].push_back(
            {{"code", candidate.condition}, {"support", candidate.support}});
    for (const RedFlag &flag : result.redFlags)
        line["red_flags"].push_back(flag.code);
    return line;
}

} // namespace

TEST_CASE("a brief line says what the whole assessment says, in codes")
{
    const Rulebase &rulebase = shippedRulebase();
    const BriefLine brief(rulebase);
    TriageRun run(rulebase);
    std::string line;
    for (const Vignette &vignette : readVignettes(rulebase.questionnaire)) {
        INFO(vignette.file);
        run.decide(rulebase.places.place(vignette.answers));
        line.clear();
        brief.write(run, line);
        CHECK(nlohmann::json::parse(line) == expectedLine(assess(rulebase, vignette.answers)));
    }
}

TEST_CASE("a brief line of no answers at all is whole")
{
    const Rulebase &rulebase = shippedRulebase();
    TriageRun run(rulebase);
    run.decide(rulebase.places.place({}));
    std::string line = "before ";
    BriefLine(rulebase).write(run, line);
    CHECK(nlohmann::json::parse(line.substr(7)) == expectedLine(assess(rulebase, {})));
}
