// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "catch.h"
#include "triage/assess.h"

namespace triage::test {

namespace {

template<typename Value>
Value loaded(Result<Value> result)
{
    if (!result)
        FAIL(result.error().text());
    return std::move(*result);
}

} // namespace

const Shipped &shipped()
{
    static const Shipped shipped{loaded(loadRulebase(TRIAGE_RESOURCES)),
                                 loaded(loadCatalogue(TRIAGE_RESOURCES)),
                                 loaded(loadFollowUp(TRIAGE_RESOURCES))};
    return shipped;
}

std::chrono::sys_seconds onDay(int day)
{
    return std::chrono::sys_days(std::chrono::year(2026) / 11 / 1) + std::chrono::days(day);
}

Answers soreTendon(double pain)
{
    Answers answers;
    for (const Question *question : allQuestions(shipped().rulebase.questionnaire))
        if (question->safety &&
            (question->kind == QuestionKind::YesNoUnsure || question->kind == QuestionKind::YesNo))
            answers.values[question->id] = false;
    const std::pair<const char *, AnswerValue> others[] = {
        {"walking", "normal"},
        {"leg_swelling", "none"},
        {"night_pain", "none"},
        {"hop_pain", "none"},
        {"clot_risks", std::vector<std::string>{"none"}},
        {"medication", std::vector<std::string>{"none"}},
        {"conditions", std::vector<std::string>{"none"}},
        {"age", 38.0},
        {"sport", "distance_running"},
        {"side", "left"},
        {"duration_days", 56.0},
        {"pain_sites", std::vector<std::string>{"sit_bone"}},
        {"worst_site", "sit_bone"},
        {"pain_rest", 1.0},
        {"pain_activity", pain},
        {"onset", "gradual"},
        {"mechanism", "none_recalled"},
        {"pop", false},
        {"bruising", "none"},
        {"aggravators", std::vector<std::string>{"sitting", "uphill", "lunging_or_squatting"}},
        {"warm_up_effect", "eases"},
    };
    for (const auto &[id, value] : others)
        answers.values[id] = value;
    return answers;
}

Visit visitOn(int day, const Answers &answers)
{
    return {.answers = answers,
            .assessment = assess(shipped().rulebase, answers),
            .finished = onDay(day)};
}

Rechecked recheckOn(int day, const std::vector<Visit> &visits,
                    const std::map<std::string, AnswerValue> &set)
{
    Answers answers = visits.back().answers;
    for (const auto &[id, value] : set)
        answers.values[id] = value;
    return recheck(shipped().rulebase, shipped().followUp, shipped().catalogue, visits, answers,
                   onDay(day));
}

} // namespace triage::test
