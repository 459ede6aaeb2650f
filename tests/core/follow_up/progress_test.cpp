// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "follow_up/progress.h"
#include "samples.h"

using namespace triage;
using test::onDay;
using test::recheckOn;
using test::shipped;
using test::soreTendon;
using test::visitOn;

namespace {

Visit recheckVisit(int day, const std::vector<Visit> &visits,
                   const std::map<std::string, AnswerValue> &set)
{
    Answers answers = recheckAnswers(shipped().followUp, visits.back(), onDay(day));
    for (const auto &[id, value] : set)
        answers.values[id] = value;
    return {.answers = answers,
            .assessment = recheckOn(day, visits, set).assessment,
            .finished = onDay(day)};
}

std::vector<Visit> threeVisits()
{
    std::vector<Visit> visits = {visitOn(0, soreTendon(6))};
    visits.push_back(recheckVisit(14, visits, {{"pain_activity", 4.0}, {"visa_h", 40.0}}));
    visits.push_back(recheckVisit(28, visits, {{"pain_activity", 2.0}}));
    return visits;
}

const MeasureSeries *seriesOf(const Progress &progress, const std::string &measure)
{
    for (const MeasureSeries &series : progress.measures)
        if (series.measure == measure)
            return &series;
    return nullptr;
}

Progress progressOver(const std::vector<Visit> &visits)
{
    return progressOf(shipped().followUp, shipped().catalogue, visits);
}

} // namespace

TEST_CASE("pain over three visits is one series, told from the first to the last")
{
    const Progress progress = progressOver(threeVisits());
    const MeasureSeries *pain = seriesOf(progress, "pain_activity");
    REQUIRE(pain != nullptr);
    CHECK((pain->points == std::vector<MeasurePoint>{{0, 6}, {1, 4}, {2, 2}}));
    REQUIRE(pain->change);
    CHECK(changeSentence(shipped().followUp, *pain->change) ==
          "Pain in the worst activity fell from 6 to 2 in 28 days.");
    CHECK(pain->change->course == "better");
    CHECK(progress.course == "better");
}

TEST_CASE("a measure given at one visit only is kept, and nothing is said of its change")
{
    const Progress progress = progressOver(threeVisits());
    const MeasureSeries *score = seriesOf(progress, "visa_h");
    REQUIRE(score != nullptr);
    CHECK((score->points == std::vector<MeasurePoint>{{1, 40}}));
    CHECK_FALSE(score->change);
}

TEST_CASE("own activities compare only those rated at both visits")
{
    std::vector<Visit> visits = threeVisits();
    visits[1].answers.values["activity_stairs"] = 4.0;
    visits[1].answers.values["activity_lunge"] = 0.0;
    visits[2].answers.values["activity_stairs"] = 7.0;
    const Progress progress = progressOver(visits);
    const MeasureSeries *own = seriesOf(progress, "activity_*");
    REQUIRE(own != nullptr);
    CHECK((own->points == std::vector<MeasurePoint>{{1, 4}, {2, 7}}));
}

TEST_CASE("the band of a change that matters lies on the better side of the start")
{
    Measure pain;
    pain.most = 10;
    Measure score;
    score.higherIsBetter = true;
    score.most = 100;
    MeasureChange change;
    change.before = 5;
    change.important = 2;
    CHECK((importantBand(pain, change) == std::pair(0.0, 3.0)));
    change.before = 1;
    CHECK_FALSE(importantBand(pain, change));
    change.before = 50;
    change.important = 22;
    CHECK((importantBand(score, change) == std::pair(72.0, 100.0)));
    change.important.reset();
    CHECK_FALSE(importantBand(score, change));
}

TEST_CASE("what moved between two visits: places gone, new and kept, and what hurts most")
{
    Answers before = soreTendon(5);
    Answers now = before;
    before.values["pain_sites"] = std::vector<std::string>{"sit_bone", "buttock_deep"};
    before.values["worst_site"] = "buttock_deep";
    now.values["pain_sites"] = std::vector<std::string>{"sit_bone", "upper_thigh"};
    now.values["worst_site"] = "sit_bone";
    const SiteChange change = siteChange(before, now);
    CHECK((change.gone == std::vector<std::string>{"buttock_deep"}));
    CHECK((change.added == std::vector<std::string>{"upper_thigh"}));
    CHECK((change.stayed == std::vector<std::string>{"sit_bone"}));
    CHECK(change.worstBefore == "buttock_deep");
    CHECK(change.worst == "sit_bone");
}

TEST_CASE("a visit whose urgency differs from the one before is an event")
{
    std::vector<Visit> visits = threeVisits();
    visits[2].assessment.urgency = Urgency::Urgent;
    visits[1].assessment.urgency = Urgency::Routine;
    visits[0].assessment.urgency = Urgency::Routine;
    const Progress progress = progressOver(visits);
    REQUIRE_FALSE(progress.events.empty());
    CHECK((progress.events.front() == ProgressEvent{.visit = 2,
                                                    .kind = ProgressEvent::Kind::Urgency,
                                                    .before = "routine",
                                                    .now = "urgent"}));
}

TEST_CASE("the stage of the plan is followed through the visits that had this plan")
{
    const auto visits = threeVisits();
    const Progress progress = progressOver(visits);
    REQUIRE(visits.back().assessment.plan);
    REQUIRE(progress.stages);
    CHECK(progress.stages->plan == visits.back().assessment.plan->plan);
    CHECK(progress.stages->points.size() == 3);
}

TEST_CASE("places that hurt are shown in a re-check as they were, to be changed")
{
    const Visit before = visitOn(0, soreTendon(5));
    const Answers asked = recheckAnswers(shipped().followUp, before, onDay(14));
    CHECK(asked.values.at("pain_sites") == before.answers.values.at("pain_sites"));
    CHECK_FALSE(asked.values.contains("pain_activity"));
}
