// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "interview/interview.h"
#include "interview/placed_answers.h"
#include "random_answers.h"
#include "samples.h"

using namespace triage;

namespace {

/// What can be told from answers by their places: all but dates and empty lists.
Answers withoutUnplaced(const Questionnaire &questionnaire, Answers answers)
{
    for (const Question *question : allQuestions(questionnaire))
        if (answerTo(answers, question->id) == nullptr || question->kind == QuestionKind::Date)
            answers.values.erase(question->id);
    return answers;
}

Answers backFrom(const Questionnaire &questionnaire, const PlacedAnswers &placed)
{
    Answers answers{placed.mode, {}};
    std::size_t place = 0;
    for (const Question *question : allQuestions(questionnaire))
        answers.values.emplace(question->id, answerAt(*question, placed.byQuestion[place++]));
    return withoutUnplaced(questionnaire, std::move(answers));
}

} // namespace

TEST_CASE("answers come back from their places as they were")
{
    const Questionnaire &questionnaire = shipped();
    const AnswerPlaces places(questionnaire);
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
        const Answers answers = randomAnswers(questionnaire, 60, random);
        CHECK(backFrom(questionnaire, places.place(answers)) ==
              withoutUnplaced(questionnaire, answers));
    }
}

TEST_CASE("by places, the same questions apply, the same answers drop out, the same signs are open")
{
    const Questionnaire &questionnaire = shipped();
    const AnswerPlaces places(questionnaire);
    std::mt19937 random(2);
    for (int i = 0; i < 300; ++i) {
        const Answers answers = randomAnswers(questionnaire, 30 + i % 60, random);
        PlacedAnswers placed = places.place(answers);
        for (std::size_t place = 0; place < places.count(); ++place)
            CHECK(places.applies(place, placed) ==
                  applies(*findQuestion(questionnaire, places.id(place)), answers));
        CHECK(places.countUnansweredSafety(placed) ==
              unansweredSafety(questionnaire, answers).size());
        places.dropInapplicable(placed);
        CHECK(backFrom(questionnaire, placed) ==
              withoutUnplaced(questionnaire, withoutInapplicable(questionnaire, answers)));
    }
}

TEST_CASE("questions and codes are found by name")
{
    const AnswerPlaces places(shipped());
    const auto sites = places.find("pain_sites");
    REQUIRE(sites);
    CHECK(places.id(*sites) == "pain_sites");
    CHECK(places.findCode(*sites, "sit_bone"));
    CHECK_FALSE(places.findCode(*sites, "elbow"));
    CHECK_FALSE(places.find("elbow"));
}
