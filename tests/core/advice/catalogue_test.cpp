// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "content_copy.h"

#include <algorithm>
#include <set>

using namespace triage;

TEST_CASE("the shipped texts load, every list with its entries")
{
    const Catalogue &catalogue = shippedCatalogue();
    CHECK(catalogue.urgencies.size() == 5);
    CHECK(catalogue.conditions.size() == 25);
    CHECK(catalogue.flags.size() >= 20);
    CHECK(catalogue.treatments.size() >= 35);
    CHECK(catalogue.exercises.size() >= 22);
    CHECK(catalogue.plans.size() == 5);
    CHECK(catalogue.returnToRun.steps.size() == 12);
    CHECK(catalogue.references.size() > 300);
    CHECK(catalogue.intendedUse.find("not make a diagnosis") != std::string::npos);
}

TEST_CASE("every reference says what it is and where to find it, or that it is not public")
{
    for (const auto &[key, reference] : shippedCatalogue().references) {
        INFO(key);
        CHECK((!reference.title.empty() ||
               (!reference.authors.empty() && !reference.journal.empty()) ||
               !reference.link.empty()));
        const bool notPublic =
            key == "judgement" || reference.title.find("(not public)") != std::string::npos;
        CHECK(reference.link.empty() == notPublic);
    }
}

TEST_CASE("a condition is found by its code, and an unknown one is not")
{
    const Catalogue &catalogue = shippedCatalogue();
    const ConditionText *tendon = catalogue.condition("proximal_tendinopathy");
    REQUIRE(tendon != nullptr);
    CHECK(tendon->title.find("hamstring tendinopathy") != std::string::npos);
    CHECK(catalogue.condition("sore") == nullptr);
}

TEST_CASE("a strain goes from protection to maintenance, each stage with criteria to leave it")
{
    const Plan &plan = shippedCatalogue().plans.at("strain");
    std::vector<std::string> stages;
    for (const PlanStage &stage : plan.stages)
        stages.push_back(stage.code);
    CHECK(stages == std::vector<std::string>{"protect", "activate", "load", "speed_strength",
                                             "return", "maintain"});
    for (const auto &[code, each] : shippedCatalogue().plans)
        for (const PlanStage &stage : each.stages) {
            INFO(code << " " << stage.code);
            CHECK_FALSE(stage.enter.empty());
            CHECK_FALSE(stage.leave.empty());
            CHECK_FALSE(stage.exercises.empty());
        }
}

TEST_CASE("a sore sit-bone tendon is first loaded without movement, without Nordics or deep bends")
{
    const Plan &plan = shippedCatalogue().plans.at("proximal_tendinopathy");
    REQUIRE(plan.stages.size() == 4);
    CHECK(plan.stages.front().code == "isometric");
    for (std::size_t early : {0u, 1u})
        for (const PlanExercise &exercise : plan.stages[early].exercises)
            for (const char *later : {"nordic", "romanian_deadlift", "step_up_lunge", "diver"})
                CHECK(exercise.exercise != later);
}

TEST_CASE("every exercise is part of some plan or named in a treatment")
{
    const Catalogue &catalogue = shippedCatalogue();
    std::set<std::string> used;
    for (const auto &[code, plan] : catalogue.plans)
        for (const PlanStage &stage : plan.stages)
            for (const PlanExercise &exercise : stage.exercises)
                used.insert(exercise.exercise);
    for (const auto &[code, exercise] : catalogue.exercises) {
        INFO(code);
        CHECK((used.contains(code) || catalogue.treatments.contains(code)));
    }
}

TEST_CASE("every outlook is a range in whole days and says so in words")
{
    for (const auto &[code, prognosis] : shippedCatalogue().prognoses) {
        INFO(code);
        CHECK(prognosis.lowDays > 0);
        CHECK(prognosis.lowDays < prognosis.highDays);
    }
    CHECK(shippedCatalogue().prognoses.at("tendon_proximal").lowDays == 84);
    CHECK(shippedCatalogue().prognoses.at("tendon_proximal").highDays == 180);
}

TEST_CASE("treatments do not promise what studies contradict")
{
    for (const auto &[code, treatment] : shippedCatalogue().treatments) {
        std::string all = treatment.text + treatment.clinical;
        for (const auto &[condition, text] : treatment.textFor)
            all += text;
        for (const char *claim : {"encourages blood flow", "breaks down scar", "breaks scar",
                                  "uniquely effective", "you have a ", "guaranteed"}) {
            INFO(code << " says \"" << claim << "\"");
            CHECK(all.find(claim) == std::string::npos);
        }
    }
}
