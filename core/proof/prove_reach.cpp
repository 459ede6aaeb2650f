// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/prover.h"

#include "interview/interview.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

using What = ReachProperty::What;

/// Whether the engine's result for these answers has reached it.
bool isReached(What what, const std::string &code, const Rulebase &rulebase, const Answers &answers,
               const Assessment &result)
{
    switch (what) {
    case What::Urgency:
        return urgencyCode(result.urgency) == code;
    case What::Condition:
        return result.condition == code;
    case What::Treatment:
        return std::any_of(result.treatments.begin(), result.treatments.end(),
                           [&](const TreatmentAdvice &t) { return t.treatment == code; });
    case What::Stage:
        return result.plan && result.plan->plan + "/" + result.plan->stage == code;
    case What::Prognosis:
        return result.prognosis == code;
    case What::Question: {
        const Question &question = *findQuestion(rulebase.questionnaire, code);
        return applies(question, answers) && answerTo(answers, code) == nullptr;
    }
    }
    return false;
}

const char *kindName(What what)
{
    switch (what) {
    case What::Urgency:
        return "urgency";
    case What::Condition:
        return "condition";
    case What::Treatment:
        return "treatment";
    case What::Stage:
        return "stage";
    case What::Prognosis:
        return "prognosis";
    case What::Question:
        return "question";
    }
    return "";
}

} // namespace

Lit reached(RuleSpace &rules, What what, const std::string &code)
{
    const auto is = [&](std::string_view expression, const std::string &wanted) {
        return rules.where(expression,
                           [&](const dmn::Value &value) { return value == dmn::Value(wanted); });
    };
    switch (what) {
    case What::Urgency:
        return is("urgency", code);
    case What::Condition:
        return is("classification", code);
    case What::Treatment: {
        std::vector<Lit> ways;
        for (const Case &verdict : verdictsOn(rules, code))
            if (!verdict.value.isNull())
                ways.push_back(verdict.when);
        return rules.formula().any(ways);
    }
    case What::Stage: {
        const std::size_t slash = std::min(code.find('/'), code.size());
        return rules.formula().all({is("plan.plan", code.substr(0, slash)),
                                    is("plan.stage", code.substr(slash + (slash < code.size())))});
    }
    case What::Prognosis:
        return is("prognosis", code);
    case What::Question: {
        const Question *question = findQuestion(rules.rulebase().questionnaire, code);
        return question == nullptr ? rules.formula().never() : rules.isOpen(*question);
    }
    }
    return rules.formula().never();
}

Verdict Prover::reach(const ReachProperty &property, const std::string &code)
{
    Verdict verdict{fmt::format("{}/{}", property.head.id, code), property.head.words, {}, {}, {}};
    if (property.what == What::Question &&
        findQuestion(m_rulebase.questionnaire, code) == nullptr) {
        verdict.broken = "there is no such question";
        return verdict;
    }
    verdict.witness = m_finder.find(
        {reached(m_rules, property.what, code)},
        [&](const Answers &answers, const Assessment &result) {
            return isReached(property.what, code, m_rulebase, answers, result);
        },
        WitnessFinder::Detail::Any);
    if (!verdict.witness)
        verdict.broken = fmt::format("no answers were found that lead to the {} {}",
                                     kindName(property.what), code);
    return verdict;
}

std::vector<Verdict> Prover::prove(const ReachProperty &property)
{
    std::vector<std::string> codes = property.codes;
    if (codes.empty())
        for (const Question *question : allQuestions(m_rulebase.questionnaire))
            codes.push_back(question->id);
    std::vector<Verdict> verdicts;
    for (const std::string &code : codes)
        verdicts.push_back(reach(property, code));
    return verdicts;
}

} // namespace triage
