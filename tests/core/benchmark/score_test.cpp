// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/score.h"
#include "catch.h"

using namespace triage;

namespace {

Assessment resultOf(Urgency urgency, std::vector<std::string> ranked)
{
    Assessment result;
    result.urgency = urgency;
    result.condition = ranked.front();
    for (std::string &condition : ranked)
        result.differential.push_back({std::move(condition), 1});
    return result;
}

Story storyOf(std::vector<Urgency> urgencies, std::vector<std::string> conditions)
{
    Story story;
    story.urgencies = std::move(urgencies);
    story.conditions = std::move(conditions);
    return story;
}

} // namespace

TEST_CASE("a story counts for the condition expected first, and too high and too low apart")
{
    std::vector<Story> stories; // as expected; too urgent; missed and too late; one of two
    stories.push_back(storyOf({Urgency::Routine, Urgency::SelfCare}, {"strain"}));
    stories.push_back(stories.back());
    stories.push_back(storyOf({Urgency::SameDay}, {"vascular_clot", "knee"}));
    stories.push_back(storyOf({Urgency::Urgent}, {"vascular_clot", "knee"}));
    const Scores scores =
        scoreOf(stories, {resultOf(Urgency::SelfCare, {"strain"}),
                          resultOf(Urgency::Urgent, {"knee", "strain"}),
                          resultOf(Urgency::Urgent, {"strain", "neural_referred", "sij", "knee"}),
                          resultOf(Urgency::Urgent, {"knee"})});
    CHECK(
        scores.all ==
        Score{.stories = 4, .condition = 2, .amongThree = 3, .urgency = 2, .over = 1, .under = 1});
    REQUIRE(scores.conditions.size() == 2);
    CHECK(
        scores.conditions.at("strain") ==
        Score{.stories = 2, .condition = 1, .amongThree = 2, .urgency = 1, .over = 1, .under = 0});
    CHECK(scores.conditions.at("vascular_clot").under == 1);
}

TEST_CASE("the interval of a share is Wilson's, and stays between 0 and 100")
{
    CHECK(shareInterval(10, 20).from == Approx(29.93).margin(0.01));
    CHECK(shareInterval(10, 20).to == Approx(70.07).margin(0.01));
    CHECK(shareInterval(20, 20).from == Approx(83.89).margin(0.01));
    CHECK(shareInterval(20, 20).to == Approx(100));
    CHECK(shareInterval(0, 20).from == Approx(0).margin(1e-9));
    CHECK(shareInterval(0, 0).to == 100);
}
