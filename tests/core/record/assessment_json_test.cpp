// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/assessment_json.h"

#include "catch.h"
#include "samples.h"

using namespace triage;

TEST_CASE("a stored result reads back as it was concluded, every field")
{
    const Assessment before = test::someAssessment();
    const auto after = readAssessment(writeAssessment(before), "assessment 1");
    REQUIRE(after);
    CHECK(*after == before);
}

TEST_CASE("a stored result without grade, plan or run ratio reads back without them")
{
    Assessment before = test::someAssessment();
    before.grade = {};
    before.plan = {};
    before.runRatio = {};
    before.prognosis.clear();
    const auto after = readAssessment(writeAssessment(before), "assessment 1");
    REQUIRE(after);
    CHECK(*after == before);
}

TEST_CASE("a stored result that was altered to something unreadable is refused by its number")
{
    const std::string good = writeAssessment(test::someAssessment());
    std::string unknownUrgency = good;
    unknownUrgency.replace(good.find("routine"), 7, "whenever");
    for (const std::string &text :
         {std::string("{"), std::string("[]"), std::string("{}"), unknownUrgency}) {
        const auto read = readAssessment(text, "assessment 12");
        REQUIRE_FALSE(read);
        CHECK(read.error().where == "assessment 12");
    }
}
