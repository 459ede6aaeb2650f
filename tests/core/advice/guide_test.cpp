// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "content_copy.h"

#include <algorithm>
#include <set>

using namespace triage;

namespace {

const GuideChapter &chapter(const std::string &code)
{
    const auto &guide = shippedCatalogue().guide;
    const auto found = std::find_if(guide.begin(), guide.end(),
                                    [&](const GuideChapter &each) { return each.code == code; });
    REQUIRE(found != guide.end());
    return *found;
}

} // namespace

TEST_CASE("the guide tells runners of the first week day by day, up to the check on day 7")
{
    std::vector<std::string> days;
    for (const GuideSection &section : chapter("first_week").sections)
        days.push_back(section.code);
    CHECK(days == std::vector<std::string>{"day_0_1", "day_2_3", "day_4_6", "day_7"});
    CHECK_FALSE(chapter("first_week").therapistsOnly);
}

TEST_CASE("the Wells score stands with the therapists and says that it rules nothing out")
{
    const GuideChapter &safety = chapter("safety_reference");
    CHECK(safety.therapistsOnly);
    const auto wells =
        std::find_if(safety.sections.begin(), safety.sections.end(),
                     [](const GuideSection &section) { return section.code == "wells"; });
    REQUIRE(wells != safety.sections.end());
    CHECK(wells->lines.size() == 10);
    CHECK(wells->text.find("never uses it to rule a thrombosis out") != std::string::npos);
}

TEST_CASE("no two chapters, and no two sections of a chapter, share a code")
{
    std::set<std::string> codes;
    for (const GuideChapter &each : shippedCatalogue().guide)
        for (const GuideSection &section : each.sections) {
            INFO(each.code << "/" << section.code);
            CHECK(codes.insert(each.code + "/" + section.code).second);
        }
}

TEST_CASE("the Nordic build-up of 10 weeks has 27 sessions and goes on once a week")
{
    const auto &weeks = shippedCatalogue().returnToSport.nordic;
    REQUIRE(weeks.size() == 6);
    int sessions = 0;
    for (std::size_t i = 0; i < 4; ++i)
        sessions += weeks[i].sessions;
    CHECK(weeks[4].weeks == "5 to 10");
    sessions += 6 * weeks[4].sessions;
    CHECK(sessions == 27);
    CHECK(weeks[5].sessions == 1);
}

TEST_CASE("speed comes back in 7 steps, each with what must be true before it")
{
    const auto &speed = shippedCatalogue().returnToSport.speed;
    CHECK(speed.size() == 7);
    CHECK(speed.front().speed.rfind("50 to 60 %", 0) == 0);
}

TEST_CASE("strains and sore tendons each have criteria to return to sport")
{
    std::vector<std::string> codes;
    for (const ReturnCriteria &criteria : shippedCatalogue().returnToSport.criteria) {
        codes.push_back(criteria.code);
        CHECK(criteria.lines.size() >= 5);
        CHECK_FALSE(criteria.conditions.empty());
        for (const std::string &condition : criteria.conditions)
            CHECK(shippedCatalogue().condition(condition) != nullptr);
    }
    CHECK(codes == std::vector<std::string>{"strain", "tendon"});
}

TEST_CASE("every condition says what speaks for and against it, and what tells others apart")
{
    for (const ConditionText &condition : shippedCatalogue().conditions) {
        INFO(condition.code);
        CHECK_FALSE(condition.see.text.empty());
        CHECK_FALSE(condition.course.text.empty());
        std::set<std::string> others;
        for (const Lookalike &other : condition.lookalikes)
            CHECK(others.insert(other.condition).second);
    }
}

TEST_CASE("the intended use names who it is for, who not, and that it is no medical device")
{
    const IntendedUse &use = shippedCatalogue().use;
    CHECK(use.users.size() >= 2);
    CHECK(use.notFor.size() >= 4);
    CHECK(use.limits.size() >= 4);
    CHECK(use.device.find("no approval as a medical device") != std::string::npos);
}

TEST_CASE("every hazard of the file is read with its controls")
{
    const Catalogue &catalogue = shippedCatalogue();
    CHECK(catalogue.hazards.size() >= 20);
    for (const Hazard &hazard : catalogue.hazards) {
        INFO(hazard.hazard);
        CHECK_FALSE(hazard.controls.empty());
        CHECK_FALSE(hazard.residual.empty());
    }
}
