// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/self_tests.h"

#include "triage/findings.h"
#include "triage/triage_run.h"

#include <algorithm>

namespace triage {

namespace {

void addOffer(const Finding &finding, std::vector<SelfTestOffer> &tests)
{
    const std::string_view code = finding.text("self_test");
    const bool offered = finding.text("offer") == "offered";
    const auto same = std::find_if(tests.begin(), tests.end(), [&](const SelfTestOffer &test) {
        return test.selfTest == code;
    });
    if (same == tests.end())
        tests.push_back({std::string(code), offered, finding.reason});
    else if (!offered)
        *same = {std::string(code), false, finding.reason};
}

} // namespace

SelfTestOffers selfTestOffers(const Rulebase &rulebase, const Answers &answers)
{
    TriageRun run(rulebase);
    run.decide(rulebase.places.place(answers));
    SelfTestOffers offers;
    if (const auto scope = rulebase.graph.slot("self_test_scope"))
        for (const Finding &finding : findingsOf(rulebase.graph, *scope, run.rows())) {
            offers.scope = finding.text("scope");
            offers.reason = finding.reason;
        }
    for (const Finding &finding :
         findingsOf(rulebase.graph, rulebase.conclusions.selfTests, run.rows()))
        addOffer(finding, offers.tests);
    return offers;
}

} // namespace triage
