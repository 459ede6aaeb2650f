// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/score_points.h"

#include "catch.h"

using namespace triage;

namespace {

const Rulebase &shipped()
{
    static const Rulebase rules = [] {
        auto loaded = loadRulebase(TRIAGE_RESOURCES);
        if (!loaded)
            FAIL(loaded.error().text());
        return std::move(*loaded);
    }();
    return rules;
}

} // namespace

TEST_CASE("the rows of a score that hold are told with their points and where they come from")
{
    Answers answers{.mode = Mode::Therapist, .values = {}};
    CHECK(scorePoints(shipped(), answers, "wells_score").empty());
    answers.values["clot_risks"] = std::vector<std::string>{"active_cancer", "previous_clot"};
    const std::vector<ScorePoint> points = scorePoints(shipped(), answers, "wells_score");
    REQUIRE(points.size() == 2);
    for (const ScorePoint &point : points) {
        CHECK(point.points == 1);
        CHECK_FALSE(point.reason.text.empty());
        CHECK_FALSE(point.reason.source.empty());
    }
}

TEST_CASE("a score that the rules do not have has no rows")
{
    CHECK(scorePoints(shipped(), {}, "no_such_score").empty());
}
