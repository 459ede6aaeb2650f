// SPDX-License-Identifier: GPL-3.0-or-later
#include "../interview/random_answers.h"
#include "catch.h"
#include "interview/interview.h"
#include "triage/encode.h"
#include "triage/triage_run.h"
#include "vignette.h"

using namespace triage;

namespace {

/// The rows that fire where each answer is given to the rules as a value by its name.
dmn::Outcomes outcomesByValue(const Rulebase &rulebase, const Answers &answers, Urgency urgency)
{
    dmn::Context inputs = {{"mode", std::string(modeCode(answers.mode))},
                           {"urgency", std::string(urgencyCode(urgency))}};
    const Answers relevant = withoutInapplicable(rulebase.questionnaire, answers);
    for (const Question *question : allQuestions(rulebase.questionnaire))
        if (const AnswerValue *answer = answerTo(relevant, question->id))
            inputs.emplace(question->id, encode(*question, *answer));
    std::vector<std::string> names;
    for (const dmn::Slot slot : rulebase.roles.beforeClassification)
        names.push_back(rulebase.graph.decisions()[slot].name);
    return rulebase.graph.decide(inputs, names);
}

void checkSameRows(const Rulebase &rulebase, const Answers &answers)
{
    TriageRun run(rulebase);
    run.decide(rulebase.places.place(answers));
    for (const auto &[name, outcome] : outcomesByValue(rulebase, answers, run.urgency())) {
        std::vector<std::size_t> rows;
        for (const dmn::FiredRule &rule : outcome.fired)
            rows.push_back(rule.row);
        INFO(name);
        CHECK(run.rows().firedRows(*rulebase.graph.slot(name)) == rows);
    }
}

} // namespace

TEST_CASE("answers by place fire the rows that the answers as values fire")
{
    const Rulebase &rulebase = shippedRulebase();
    for (const Vignette &vignette : readVignettes(rulebase.questionnaire)) {
        INFO(vignette.file);
        checkSameRows(rulebase, vignette.answers);
    }
    std::mt19937 random(3);
    for (int i = 0; i < 100; ++i)
        checkSameRows(rulebase, randomAnswers(rulebase.questionnaire, 20 + i % 70, random));
}

TEST_CASE("a run that decided other answers before decides these all the same")
{
    const Rulebase &rulebase = shippedRulebase();
    TriageRun used(rulebase);
    std::mt19937 random(4);
    for (int i = 0; i < 50; ++i) {
        const PlacedAnswers answers =
            rulebase.places.place(randomAnswers(rulebase.questionnaire, 50, random));
        TriageRun fresh(rulebase);
        used.decide(answers);
        fresh.decide(answers);
        CHECK(used.urgency() == fresh.urgency());
        CHECK(used.ranking() == fresh.ranking());
        for (dmn::Slot slot = 0; slot < rulebase.graph.decisions().size(); ++slot)
            CHECK(used.rows().firedRows(slot) == fresh.rows().firedRows(slot));
    }
}
