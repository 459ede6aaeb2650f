// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "core/interview/samples.h"

#include <algorithm>

using triage::Answers;
using triage::Mode;

namespace {

/// A runner's usual way through: no sign ticked, an ache at the sit bone that came on slowly.
Answers slowSitBonePain()
{
    Answers answers;
    for (const triage::Question *question : triage::allQuestions(shipped()))
        if (question->kind == triage::QuestionKind::YesNoUnsure && !question->onlyFor)
            answers.values[question->id] = false;
    answers.values["leg_swelling"] = std::string("none");
    answers.values["side"] = std::string("left");
    answers.values["night_pain"] = std::string("when_lying_on_it");
    answers.values["pain_sites"] = std::vector<std::string>{"sit_bone", "upper_thigh"};
    answers.values["snapping"] = std::string("none");
    answers.values["onset"] = std::string("gradual");
    answers.values["back_pain"] = false;
    answers.values["tingling_numbness"] = false;
    answers.values["spreads_below_knee"] = false;
    answers.values["morning_stiffness_min"] = 5.0;
    answers.values["conditions"] = std::vector<std::string>{"none"};
    answers.values["load_changes"] = std::vector<std::string>{"hills"};
    return answers;
}

} // namespace

TEST_CASE("a runner answers every safety question before any other")
{
    bool othersBegan = false;
    for (const triage::Section &section : shipped().sections)
        for (const triage::Page &page : section.pages)
            for (const triage::Question &question : page.questions) {
                if (question.onlyFor == Mode::Therapist)
                    continue;
                INFO(question.id);
                const bool followsASign = question.id == "lump_site";
                othersBegan = othersBegan || !(question.safety || followsASign);
                CHECK_FALSE((question.safety && othersBegan));
            }
    CHECK(othersBegan);
}

TEST_CASE("no page shows a runner more than 8 questions")
{
    for (const triage::Step &step : triage::stepsFor(shipped(), {})) {
        INFO(step.id);
        CHECK(triage::questionsOf(*step.pages.front(), {}).size() <= 8);
    }
}

TEST_CASE("a runner with slow sit-bone pain sees at most 32 pages")
{
    const auto steps = triage::stepsFor(shipped(), slowSitBonePain());
    CHECK(steps.size() <= 32);
    CHECK(steps.size() >= 20);
}

TEST_CASE("no safety question is hidden while the answers before it are missing")
{
    for (const Mode mode : {Mode::Runner, Mode::Therapist})
        for (const triage::Question *question : triage::allQuestions(shipped()))
            if (question->safety && question->onlyFor.value_or(mode) == mode) {
                INFO(question->id);
                CHECK(triage::applies(*question, {.mode = mode, .values = {}}));
            }
}

TEST_CASE("every question that is hidden by other answers is asked while those are unknown")
{
    for (const triage::Question *question : triage::allQuestions(shipped())) {
        INFO(question->id);
        const Mode mode = question->onlyFor.value_or(Mode::Runner);
        CHECK(triage::applies(*question, {.mode = mode, .values = {}}));
    }
}

TEST_CASE("the temperature is asked of everyone who may have a fever")
{
    const triage::Question &temperature = shippedQuestion("temperature_c");
    CHECK(triage::applies(temperature, {.values = {{"fever_unwell", true}}}));
    CHECK(triage::applies(temperature, {.values = {{"fever_unwell", std::string("unsure")}}}));
    CHECK_FALSE(triage::applies(temperature, {.values = {{"fever_unwell", false}}}));
}

TEST_CASE("every question, option and page has words, and every question a short name")
{
    for (const triage::Section &section : shipped().sections)
        for (const triage::Page &page : section.pages) {
            CHECK_FALSE(page.title.empty());
            for (const triage::Question &question : page.questions) {
                INFO(question.id);
                CHECK_FALSE(question.text.empty());
                CHECK(question.label.size() <= 45);
                for (const triage::Option &option : question.options)
                    CHECK_FALSE(option.text.empty());
            }
        }
}

TEST_CASE("\"none\" and \"not sure\" clear the other ticks, and nothing else does")
{
    for (const triage::Question *question : triage::allQuestions(shipped()))
        if (question->kind == triage::QuestionKind::MultiChoice)
            for (const triage::Option &option : question->options) {
                INFO(question->id << " " << option.code);
                CHECK(option.exclusive == (option.code == "none" || option.code == "unsure"));
            }
}

TEST_CASE("pain is asked on a scale, places on the body chart, and findings in a grid")
{
    CHECK(shippedQuestion("pain_rest").control == "scale");
    CHECK(shippedQuestion("pain_sites").control == "body-chart");
    CHECK(shippedQuestion("exam_slump").control == "segment");
    CHECK(shippedQuestion("goal_date").control == "date");
    CHECK(shippedQuestion("aggravators").control == "check");
    CHECK(shippedQuestion("age").control == "number");
}

TEST_CASE("the therapist reads clinical terms and the runner plain words")
{
    const triage::Question &numbness = shippedQuestion("saddle_numbness");
    CHECK(numbness.therapistText == "Saddle anaesthesia");
    CHECK(numbness.text == "Numbness between your legs or around your back passage");
    const triage::Option *sitBone = triage::findOption(shippedQuestion("pain_sites"), "sit_bone");
    REQUIRE(sitBone != nullptr);
    CHECK(sitBone->text == "Sit bone");
    CHECK(sitBone->therapistText == "Ischial tuberosity");
    CHECK(sitBone->group == "Back and hip");
}
