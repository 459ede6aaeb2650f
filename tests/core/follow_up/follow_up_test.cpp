// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "follow_up/follow_up_json.h"
#include "samples.h"
#include "triage/assess.h"

using namespace triage;
using test::recheckOn;
using test::shipped;
using test::soreTendon;
using test::visitOn;

namespace {

const MeasureChange &changeOf(const Rechecked &found, const std::string &measure)
{
    for (const MeasureChange &change : found.followUp.changes)
        if (change.measure == measure)
            return change;
    FAIL("nothing measured of " << measure);
    throw std::logic_error(measure);
}

std::vector<std::string> criteria(const std::string &plan, const std::string &stage)
{
    std::vector<std::string> codes;
    for (const PlanStage &each : shipped().catalogue.plans.at(plan).stages)
        if (each.code == stage)
            for (std::size_t i = 0; i < each.leave.size(); ++i)
                codes.push_back(stage + "_" + std::to_string(i + 1));
    return codes;
}

} // namespace

TEST_CASE("pain that falls by 2 points from 5 is better, by 1 point the same, up by 2 worse")
{
    const std::vector visits = {visitOn(0, soreTendon(5))};
    const auto better = recheckOn(28, visits, {{"pain_activity", 3.0}});
    CHECK(better.followUp.course == "better");
    CHECK(changeOf(better, "pain_activity").important == 2);
    CHECK(changeOf(better, "pain_activity").source == "Salaffi04; Abbott14");
    CHECK(changeSentence(shipped().followUp, changeOf(better, "pain_activity")) ==
          "Pain in the worst activity fell from 5 to 3 in 28 days.");
    CHECK(recheckOn(28, visits, {{"pain_activity", 4.0}}).followUp.course == "same");
    CHECK(recheckOn(28, visits, {{"pain_activity", 7.0}}).followUp.course == "worse");
}

TEST_CASE("what change matters depends on where the pain began")
{
    CHECK(recheckOn(9, {visitOn(0, soreTendon(3))}, {{"pain_activity", 2.0}}).followUp.course ==
          "better");
    CHECK(recheckOn(9, {visitOn(0, soreTendon(9))}, {{"pain_activity", 7.0}}).followUp.course ==
          "same");
    CHECK(recheckOn(9, {visitOn(0, soreTendon(9))}, {{"pain_activity", 6.0}}).followUp.course ==
          "better");
}

TEST_CASE("one measure that is worse counts before another that is better")
{
    Answers first = soreTendon(6);
    first.values["function_now"] = 6.0;
    const auto found =
        recheckOn(14, {visitOn(0, first)}, {{"pain_activity", 2.0}, {"function_now", 3.0}});
    CHECK(found.followUp.course == "worse");
}

TEST_CASE("pain that comes back since the last visit is worse, though it is less than at the start")
{
    const auto start = visitOn(0, soreTendon(8));
    const auto last = visitOn(28, soreTendon(3));
    CHECK(recheckOn(56, {start, last}, {{"pain_activity", 5.0}}).followUp.course == "worse");
}

TEST_CASE("a score without a published change that matters is shown and not judged")
{
    Answers first = soreTendon(5);
    first.values["fash"] = 40.0;
    const auto found = recheckOn(14, {visitOn(0, first)}, {{"fash", 90.0}});
    CHECK_FALSE(changeOf(found, "fash").important);
    CHECK(changeOf(found, "fash").course.empty());
}

TEST_CASE("the own activities are compared by the mean of those rated both times")
{
    Answers first = soreTendon(5);
    first.values["activity_stairs"] = 4.0;
    first.values["activity_drive"] = 5.0;
    const auto found =
        recheckOn(14, {visitOn(0, first)},
                  {{"activity_stairs", 8.0}, {"activity_drive", 7.0}, {"activity_hills", 0.0}});
    const MeasureChange &change = changeOf(found, "activity_*");
    CHECK(change.before == 4.5);
    CHECK(change.now == 7.5);
    CHECK(change.course == "better");
}

TEST_CASE("getting worse asks for an appointment, and for one soon where less can be done")
{
    Answers first = soreTendon(5);
    first.values["function_now"] = 7.0;
    const Visit visit = visitOn(0, first);
    REQUIRE(visit.assessment.urgency >= Urgency::Routine);
    const auto worse = recheckOn(14, {visit}, {{"pain_activity", 8.0}});
    CHECK(worse.assessment.urgency == Urgency::Routine);
    const auto both = recheckOn(14, {visit}, {{"pain_activity", 8.0}, {"function_now", 3.0}});
    CHECK(both.assessment.urgency == Urgency::Urgent);
    CHECK_FALSE(both.assessment.plan);
    CHECK_FALSE(both.assessment.returnToRun);
    CHECK(both.assessment.urgencyReasons.back().text ==
          "it is getting worse and you can do less than before");
}

TEST_CASE("not better at the date set asks for an appointment; before it, it does not")
{
    Visit visit = visitOn(0, soreTendon(5));
    visit.assessment.recheckDays = {28};
    CHECK(recheckOn(28, {visit}, {{"pain_activity", 5.0}}).followUp.urgencyReasons.size() == 1);
    CHECK(recheckOn(14, {visit}, {{"pain_activity", 5.0}}).followUp.urgencyReasons.empty());
    CHECK(recheckOn(28, {visit}, {{"pain_activity", 2.0}}).followUp.urgencyReasons.empty());
    CHECK(recheckOn(28, {visit}, {{"pain_activity", AnswerValue()}, {"pain_rest", AnswerValue()}})
              .followUp.urgencyReasons.size() == 1);
}

TEST_CASE("a third look at the same problem that is not better asks for an appointment")
{
    Visit first = visitOn(0, soreTendon(5));
    Visit second = visitOn(7, soreTendon(5));
    first.assessment.recheckDays = second.assessment.recheckDays = {28};
    const auto same = recheckOn(14, {first, second}, {{"pain_activity", 5.0}});
    CHECK(same.followUp.visit == 3);
    CHECK(same.followUp.urgencyReasons.size() == 1);
    const auto worse = recheckOn(14, {first, second}, {{"pain_activity", 8.0}});
    CHECK(worse.assessment.urgency == Urgency::Urgent);
}

TEST_CASE("a new danger sign is an emergency at a re-check as at a first visit")
{
    for (const char *sign : {"saddle_numbness", "chest_pain_breathless", "foot_cold_pale"})
        CHECK(recheckOn(14, {visitOn(0, soreTendon(5))}, {{"pain_activity", 0.0}, {sign, true}})
                  .assessment.urgency == Urgency::Emergency);
}

TEST_CASE("no course lowers the urgency that the answers ask for, nor any course that of another")
{
    for (const double pain : {0.0, 4.0, 5.0, 9.0})
        for (const double function : {0.0, 5.0, 10.0})
            for (const char *walking : {"normal", "limp", "cannot_4_steps", "unsure"})
                for (const int day : {1, 30, 90}) {
                    Answers first = soreTendon(5);
                    first.values["function_now"] = 5.0;
                    const auto found = recheckOn(day, {visitOn(0, first)},
                                                 {{"pain_activity", pain},
                                                  {"function_now", function},
                                                  {"walking", walking}});
                    Answers answers = first;
                    answers.values["pain_activity"] = pain;
                    answers.values["function_now"] = function;
                    answers.values["walking"] = walking;
                    const Assessment plain = assess(shipped().rulebase, answers);
                    CHECK(found.assessment.urgency <= plain.urgency);
                    if (found.assessment.urgency <= Urgency::Urgent)
                        CHECK_FALSE(found.assessment.plan);
                    if (found.followUp.course == "worse")
                        CHECK(found.assessment.urgency <= Urgency::Routine);
                }
}

TEST_CASE("the plan moves up when all of the stage is done with little pain, and never jumps")
{
    const Visit visit = visitOn(0, soreTendon(5));
    REQUIRE(visit.assessment.plan);
    const auto &plan = shipped().catalogue.plans.at(visit.assessment.plan->plan);
    REQUIRE(visit.assessment.plan->stage == plan.stages[0].code);
    const auto all = criteria(plan.code, plan.stages[0].code);
    const auto up = recheckOn(
        28, {visit}, {{"pain_activity", 3.0}, {"pain_worst_24h", 3.0}, {criteriaQuestion, all}});
    CHECK(up.followUp.stageBefore == plan.stages[0].code);
    CHECK(up.assessment.plan->stage == plan.stages[1].code);
    CHECK(up.followUp.stage == plan.stages[1].code);
    const auto sore = recheckOn(
        28, {visit}, {{"pain_activity", 3.0}, {"pain_worst_24h", 5.0}, {criteriaQuestion, all}});
    CHECK(sore.assessment.plan->stage == plan.stages[0].code);
    const auto some = recheckOn(28, {visit},
                                {{"pain_activity", 3.0},
                                 {"pain_worst_24h", 1.0},
                                 {criteriaQuestion, std::vector<std::string>{all[0]}}});
    CHECK(some.assessment.plan->stage == plan.stages[0].code);
}

TEST_CASE("pain over 5, or getting worse, takes the plan one stage back")
{
    Visit visit = visitOn(0, soreTendon(5));
    REQUIRE(visit.assessment.plan);
    const auto &plan = shipped().catalogue.plans.at(visit.assessment.plan->plan);
    visit.assessment.plan->stage = plan.stages[2].code;
    const auto sore = recheckOn(14, {visit}, {{"pain_worst_24h", 6.0}});
    CHECK(sore.assessment.plan->stage == plan.stages[1].code);
    CHECK(sore.followUp.stageReason.text == "pain over 5 out of 10 means one stage back");
    const auto worse = recheckOn(14, {visit}, {{"pain_activity", 7.0}, {"pain_worst_24h", 4.0}});
    REQUIRE(worse.assessment.plan);
    CHECK(worse.assessment.plan->stage == plan.stages[1].code);
    visit.assessment.plan->stage = plan.stages[0].code;
    CHECK(recheckOn(14, {visit}, {{"pain_worst_24h", 6.0}}).assessment.plan->stage ==
          plan.stages[0].code);
}

TEST_CASE("every row of the follow-up rules has a reason, and a source that is known")
{
    for (const dmn::Decision &decision : shipped().followUp.graph.decisions())
        for (const dmn::Row &row : decision.table()->rows) {
            INFO(decision.name << " " << row.id);
            CHECK_FALSE(row.annotations.at(0).empty());
            std::string source = row.annotations.at(1) + ";";
            for (std::size_t end = source.find(';'); end != std::string::npos;
                 end = source.find(';')) {
                const std::string key = source.substr(0, end);
                source.erase(0, std::min(source.size(), end + 2));
                CHECK((key == "judgement" || shipped().catalogue.references.contains(key)));
            }
        }
}

TEST_CASE("every course and outlook that the rules name has its text")
{
    for (const char *course : {"better", "same", "worse", "unknown"})
        CHECK(shipped().followUp.courses.contains(course));
    for (const double pain : {1.0, 5.0, 9.0})
        for (const int day : {3, 90})
            CHECK(shipped().followUp.outlooks.contains(
                recheckOn(day, {visitOn(0, soreTendon(5))}, {{"pain_activity", pain}})
                    .followUp.outlook));
}

TEST_CASE("a follow-up reads back as it was written, and damage is told with its place")
{
    Answers first = soreTendon(5);
    first.values["fash"] = 40.0;
    const auto found = recheckOn(30, {visitOn(0, first)}, {{"pain_activity", 8.0}, {"fash", 50.0}});
    const auto read = readFollowUp(writeFollowUp(found.followUp), "assessment 7");
    REQUIRE(read);
    CHECK(*read == found.followUp);
    const auto damaged = readFollowUp("{\"visit\": 2}", "assessment 7");
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().where == "assessment 7");
}
