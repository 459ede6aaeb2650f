// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "triage/assess.h"
#include "triage/what_would_change.h"
#include "vignette.h"

#include <algorithm>

using namespace triage;

namespace {

Answers changed(Answers answers, const WouldChange &would)
{
    for (const AnswerChange &change : would.changes)
        answers.values[change.question] = change.to;
    return answers;
}

const AnswerValue given(const Answers &answers, const std::string &question)
{
    const AnswerValue *answer = answerTo(answers, question);
    return answer == nullptr ? AnswerValue() : *answer;
}

} // namespace

TEST_CASE("each change leads where it says, to another result than before")
{
    const Rulebase &rulebase = shippedRulebase();
    const auto vignettes = readVignettes(rulebase.questionnaire);
    for (std::size_t i = 0; i < vignettes.size(); i += 25) {
        const Answers &answers = vignettes[i].answers;
        INFO(vignettes[i].file);
        const Assessment before = assess(rulebase, answers);
        const auto ways = whatWouldChange(rulebase, answers);
        CHECK_FALSE(ways.empty());
        CHECK(ways.size() <= 6);
        for (const WouldChange &way : ways) {
            REQUIRE_FALSE(way.changes.empty());
            for (const AnswerChange &change : way.changes) {
                CHECK(change.from == given(answers, change.question));
                CHECK(change.to != change.from);
                CHECK_FALSE(findQuestion(rulebase.questionnaire, change.question)->settled);
            }
            const Assessment after = assess(rulebase, changed(answers, way));
            CHECK(after.urgency == way.urgency);
            CHECK(after.condition == way.condition);
            CHECK((after.urgency != before.urgency || after.condition != before.condition));
        }
    }
}

TEST_CASE("no result is told twice, and fewer changes come first")
{
    const Rulebase &rulebase = shippedRulebase();
    for (const Vignette &vignette : readVignettes(rulebase.questionnaire)) {
        if (vignette.file.find("pht") == std::string::npos)
            continue;
        const auto ways = whatWouldChange(rulebase, vignette.answers, 20);
        for (std::size_t i = 1; i < ways.size(); ++i) {
            CHECK(ways[i - 1].changes.size() <= ways[i].changes.size());
            for (std::size_t j = 0; j < i; ++j)
                CHECK(
                    (ways[i].urgency != ways[j].urgency || ways[i].condition != ways[j].condition));
        }
    }
}

TEST_CASE("an emergency sign taken back takes the emergency back")
{
    const Rulebase &rulebase = shippedRulebase();
    Answers answers;
    answers.values = {{"saddle_numbness", true}, {"bladder_bowel", false}};
    REQUIRE(assess(rulebase, answers).urgency == Urgency::Emergency);
    const auto ways = whatWouldChange(rulebase, answers);
    CHECK(std::any_of(ways.begin(), ways.end(), [](const WouldChange &way) {
        return way.urgency != Urgency::Emergency && way.changes.size() == 1 &&
               way.changes.front().question == "saddle_numbness" &&
               way.changes.front().to == AnswerValue(false);
    }));
}
