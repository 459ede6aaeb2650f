// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "samples.h"

#include "interview/interview.h"

#include <set>

using namespace triage;
using test::shipped;
using test::soreTendon;
using test::visitOn;

TEST_CASE("a re-check asks every danger sign of the first visit anew but what cannot change")
{
    const Questionnaire &recheck = shipped().followUp.questionnaire;
    for (const Section &section : shipped().rulebase.questionnaire.sections)
        if (section.id == "section-safety")
            for (const Page &page : section.pages)
                for (const Question &question : page.questions) {
                    INFO(question.id);
                    CHECK((page.id == "page-conditions" ||
                           findQuestion(recheck, question.id) != nullptr));
                }
}

TEST_CASE("a question of both visits is the same question")
{
    for (const Question *question : allQuestions(shipped().followUp.questionnaire))
        if (const Question *first = findQuestion(shipped().rulebase.questionnaire, question->id)) {
            INFO(question->id);
            CHECK(first->options == question->options);
            CHECK(first->text == question->text);
            CHECK(first->safety == question->safety);
        }
}

TEST_CASE("nothing that is asked anew is answered beforehand; what is settled is kept")
{
    const Visit before = visitOn(0, soreTendon(5));
    const Answers answers = recheckAnswers(shipped().followUp, before, test::onDay(14));
    // The places that hurt are shown as they were, to be changed.
    for (const Question *question : allQuestions(shipped().followUp.questionnaire))
        if (question->id != "pain_sites" && question->id != "worst_site")
            CHECK(answerTo(answers, question->id) == nullptr);
    CHECK((answers.values.at("age") == AnswerValue(38.0)));
    CHECK((answers.values.at("duration_days") == AnswerValue(70.0)));
    CHECK_FALSE(unansweredSafety(shipped().followUp.questionnaire, answers).empty());
}

TEST_CASE("the activities once chosen are chosen again")
{
    Answers first = soreTendon(5);
    first.values["own_activities"] = std::vector<std::string>{"stairs"};
    first.values["activity_stairs"] = 4.0;
    const Answers answers = recheckAnswers(shipped().followUp, visitOn(0, first), test::onDay(14));
    CHECK(hasCode(*answerTo(answers, "own_activities"), "stairs"));
    CHECK(answerTo(answers, "activity_stairs") == nullptr);
    const Question *stairs = findQuestion(shipped().followUp.questionnaire, "activity_stairs");
    const Question *drive = findQuestion(shipped().followUp.questionnaire, "activity_drive");
    REQUIRE(stairs);
    CHECK(applies(*stairs, answers));
    CHECK_FALSE(applies(*drive, answers));
}

TEST_CASE("the criteria of the stage are asked as the plan has them, and not without a plan")
{
    const Visit before = visitOn(0, soreTendon(5));
    REQUIRE(before.assessment.plan);
    const PlanStage &stage =
        shipped().catalogue.plans.at(before.assessment.plan->plan).stages.front();
    const Questionnaire questions = recheckQuestions(shipped().followUp, &stage);
    const Question *asked = findQuestion(questions, criteriaQuestion);
    REQUIRE(asked);
    REQUIRE(asked->options.size() == stage.leave.size() + 1);
    CHECK(asked->options.front().text == stage.leave.front());
    CHECK(asked->options.back().exclusive);
    CHECK(findQuestion(recheckQuestions(shipped().followUp, nullptr), criteriaQuestion) == nullptr);
}
