// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "catch.h"
#include "core/interview/sore_tendon.h"
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
    return triage::soreTendon(shipped().rulebase.questionnaire, pain);
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
