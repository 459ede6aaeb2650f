// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreed.h"
#include "catch.h"
#include "triage/assess.h"
#include "vignette.h"

#include <cstdlib>

using namespace triage;

// With TRIAGE_AGREE=yes the results of all stories are taken as agreed: tests/cases/agreed.txt is
// written anew, and its changes are there to be reviewed.
TEST_CASE("no story comes to another result than last agreed, down to each sum of weights")
{
    const Rulebase &rulebase = shippedRulebase();
    std::map<std::string, std::string> lines;
    for (const Vignette &vignette : readVignettes(rulebase.questionnaire))
        lines.emplace(vignette.file, inOneLine(assess(rulebase, vignette.answers)));
    if (const char *agree = std::getenv("TRIAGE_AGREE"); agree != nullptr)
        writeAgreed(lines);
    const auto agreed = readAgreed();
    CHECK(agreed.size() > 600);
    for (const auto &[name, line] : agreed) {
        INFO(name << ": where the change is meant, run this test with TRIAGE_AGREE=yes and review "
                     "what changes in tests/cases/agreed.txt");
        CHECK(lines[name] == line);
    }
}
