// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/assess.h"

#include "interview/interview.h"
#include "triage/ask_next.h"
#include "triage/encode.h"
#include "triage/findings.h"

#include <algorithm>
#include <cmath>

namespace triage {

namespace {

std::vector<std::string> beforeClassification(const Roles &roles)
{
    std::vector<std::string> names = roles.redFlags;
    names.insert(names.end(), roles.patterns.begin(), roles.patterns.end());
    names.insert(names.end(), roles.evidence.begin(), roles.evidence.end());
    return names;
}

std::string textOf(const dmn::Outcomes &outcomes, std::string_view decision)
{
    const auto found = outcomes.find(decision);
    const auto *text =
        found == outcomes.end() ? nullptr : std::get_if<std::string>(&found->second.value.data);
    return text == nullptr ? std::string() : *text;
}

std::optional<double> numberOf(const dmn::Outcomes &outcomes, std::string_view decision)
{
    const auto found = outcomes.find(decision);
    const auto *number =
        found == outcomes.end() ? nullptr : std::get_if<double>(&found->second.value.data);
    return number == nullptr ? std::nullopt : std::optional<double>(*number);
}

/// The most urgent of all rules that fired; no finding at all fails towards care.
void decideUrgency(const Rulebase &rulebase, const dmn::Outcomes &outcomes, Assessment &result)
{
    std::vector<std::pair<Urgency, Reason>> found;
    for (const Finding &flag : findingsOf(rulebase.graph, rulebase.roles.redFlags, outcomes)) {
        const Urgency urgency = *urgencyFromCode(flag.text("urgency"));
        result.redFlags.push_back({std::string(flag.text("flag")), urgency, flag.reason});
        found.emplace_back(urgency, flag.reason);
    }
    for (const Finding &pattern : findingsOf(rulebase.graph, rulebase.roles.patterns, outcomes))
        found.emplace_back(*urgencyFromCode(pattern.text("urgency")), pattern.reason);

    std::stable_sort(result.redFlags.begin(), result.redFlags.end(),
                     [](const RedFlag &a, const RedFlag &b) { return a.urgency < b.urgency; });
    result.urgency = Urgency::Routine;
    if (!found.empty())
        result.urgency =
            std::min_element(found.begin(), found.end(), [](const auto &a, const auto &b) {
                return a.first < b.first;
            })->first;
    for (auto &[urgency, reason] : found)
        if (urgency == result.urgency)
            result.urgencyReasons.push_back(std::move(reason));
}

/// Sums the weights; the order of the rulebase's conditions breaks ties.
void weighEvidence(const Rulebase &rulebase, const dmn::Outcomes &outcomes, Assessment &result)
{
    std::map<std::string, double, std::less<>> sums;
    for (Finding &finding : findingsOf(rulebase.graph, rulebase.roles.evidence, outcomes)) {
        finding.reason.condition = finding.text("condition");
        finding.reason.weight = finding.number("weight");
        sums[finding.reason.condition] += *finding.reason.weight;
        result.reasons.push_back(std::move(finding.reason));
    }
    for (const std::string &condition : rulebase.conditions) {
        const auto sum = sums.find(condition);
        if (sum != sums.end() && sum->second > 0)
            result.differential.push_back({condition, std::round(sum->second * 100) / 100});
    }
    if (result.differential.empty())
        result.differential.push_back({"undetermined", 0});
    std::stable_sort(result.differential.begin(), result.differential.end(),
                     [](const Candidate &a, const Candidate &b) { return a.support > b.support; });
    result.condition = result.differential.front().condition;

    const auto rank = [&](const Reason &reason) {
        const auto place = std::find_if(
            result.differential.begin(), result.differential.end(),
            [&](const Candidate &candidate) { return candidate.condition == reason.condition; });
        return place - result.differential.begin();
    };
    std::stable_sort(result.reasons.begin(), result.reasons.end(),
                     [&](const Reason &a, const Reason &b) {
                         const auto left = rank(a);
                         const auto right = rank(b);
                         return left != right ? left < right : *a.weight > *b.weight;
                     });
}

/// What tables after the classification may read beside the answers.
dmn::Context derived(const Assessment &result)
{
    const auto &ranked = result.differential;
    const double first = ranked.front().support;
    const double second = ranked.size() > 1 ? ranked[1].support : 0;
    return {
        {"classification", result.condition},
        {"runner_up", ranked.size() > 1 ? dmn::Value(ranked[1].condition) : dmn::Value()},
        {"support", first},
        {"margin", first - second},
        {"urgency", std::string(urgencyCode(result.urgency))},
        {"safety_gaps", static_cast<double>(result.unansweredSafety.size())},
    };
}

void collectTreatments(const Rulebase &rulebase, const dmn::Outcomes &outcomes, Assessment &result)
{
    for (const Finding &offer : findingsOf(rulebase.graph, rulebase.roles.treatments, outcomes)) {
        const std::string_view code = offer.text("treatment");
        const auto same =
            std::find_if(result.treatments.begin(), result.treatments.end(),
                         [&](const TreatmentAdvice &advice) { return advice.treatment == code; });
        if (same == result.treatments.end())
            result.treatments.push_back({std::string(code),
                                         std::string(offer.text("verdict")),
                                         std::string(offer.text("evidence")),
                                         offer.reason,
                                         {}});
    }
    for (const Finding &caution : findingsOf(rulebase.graph, rulebase.roles.cautions, outcomes))
        for (TreatmentAdvice &advice : result.treatments)
            if (advice.treatment == caution.text("treatment")) {
                advice.cautions.push_back(caution.reason);
                if (caution.text("caution") == "avoid")
                    advice.verdict = "avoid";
            }
    const auto rank = [](const TreatmentAdvice &advice) {
        static const std::vector<std::string> order = {"recommended", "consider", "not_recommended",
                                                       "avoid"};
        return std::find(order.begin(), order.end(), advice.verdict) - order.begin();
    };
    std::stable_sort(
        result.treatments.begin(), result.treatments.end(),
        [&](const TreatmentAdvice &a, const TreatmentAdvice &b) { return rank(a) < rank(b); });
}

void choosePlan(const Rulebase &rulebase, const dmn::Outcomes &outcomes, Assessment &result)
{
    // The contract: no plan and no running while care within days or sooner is needed.
    if (result.urgency < Urgency::Routine)
        return;
    result.returnToRun = textOf(outcomes, "return_to_run") == "yes";
    const auto found = outcomes.find("plan");
    if (found == outcomes.end() || found->second.fired.empty())
        return;
    const dmn::Decision &decision = *rulebase.graph.find("plan");
    const Finding choice{&found->second.value, reasonOf(decision, found->second.fired.front().row)};
    if (!choice.text("plan").empty() && !found->second.value.isNull())
        result.plan = PlanChoice{std::string(choice.text("plan")),
                                 std::string(choice.text("stage")), choice.reason};
}

void collectRest(const Rulebase &rulebase, const dmn::Outcomes &outcomes, Assessment &result)
{
    result.confidence = textOf(outcomes, "confidence");
    if (result.confidence.empty())
        result.confidence = "low";
    if (result.condition == "strain")
        if (const auto grade = numberOf(outcomes, "strain_grade"))
            result.grade = static_cast<int>(*grade);
    result.prognosis = textOf(outcomes, "prognosis");
    result.runRatio = numberOf(outcomes, "run_ratio");
    for (const Finding &finding : findingsOf(rulebase.graph, rulebase.roles.load, outcomes))
        result.load.push_back({std::string(finding.text("load")), finding.reason});
    for (const Finding &finding : findingsOf(rulebase.graph, rulebase.roles.providers, outcomes)) {
        std::string code(finding.text("provider"));
        if (std::find(result.providers.begin(), result.providers.end(), code) ==
            result.providers.end())
            result.providers.push_back(std::move(code));
    }
    const auto days = outcomes.find("recheck_days");
    if (days != outcomes.end())
        if (const auto *list = std::get_if<dmn::List>(&days->second.value.data))
            for (const dmn::Value &day : *list)
                if (const auto *number = std::get_if<double>(&day.data))
                    result.recheckDays.push_back(static_cast<int>(*number));
    std::sort(result.recheckDays.begin(), result.recheckDays.end());
    result.recheckDays.erase(std::unique(result.recheckDays.begin(), result.recheckDays.end()),
                             result.recheckDays.end());
}

std::vector<std::string> firedRules(const Rulebase &rulebase, const dmn::Outcomes &outcomes)
{
    std::vector<std::string> fired;
    for (const dmn::Decision &decision : rulebase.graph.decisions())
        if (const auto outcome = outcomes.find(decision.name); outcome != outcomes.end())
            for (const dmn::FiredRule &rule : outcome->second.fired)
                fired.push_back(decision.name + "/" + std::to_string(rule.row + 1));
    return fired;
}

} // namespace

Assessment assess(const Rulebase &rulebase, const Answers &answers)
{
    Assessment result;
    result.rulebaseVersion = rulebase.version;
    result.unansweredSafety = unansweredSafety(rulebase.questionnaire, answers);

    dmn::Context inputs = encode(rulebase.questionnaire, answers);
    dmn::Outcomes outcomes = rulebase.graph.decide(inputs, beforeClassification(rulebase.roles));
    decideUrgency(rulebase, outcomes, result);
    weighEvidence(rulebase, outcomes, result);

    for (auto &[name, value] : derived(result))
        inputs.insert_or_assign(name, std::move(value));
    std::vector<std::string> all;
    for (const dmn::Decision &decision : rulebase.graph.decisions())
        all.push_back(decision.name);
    outcomes = rulebase.graph.decide(inputs, all, std::move(outcomes));

    collectTreatments(rulebase, outcomes, result);
    choosePlan(rulebase, outcomes, result);
    collectRest(rulebase, outcomes, result);
    result.firedRules = firedRules(rulebase, outcomes);
    result.askNext = askNext(rulebase, answers, inputs, outcomes, result);
    return result;
}

Urgency urgencySoFar(const Rulebase &rulebase, const Answers &answers)
{
    std::vector<std::string> tables = rulebase.roles.redFlags;
    tables.insert(tables.end(), rulebase.roles.patterns.begin(), rulebase.roles.patterns.end());
    Assessment result;
    decideUrgency(rulebase, rulebase.graph.decide(encode(rulebase.questionnaire, answers), tables),
                  result);
    return result.urgency;
}

} // namespace triage
