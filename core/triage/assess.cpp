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

/// What a decision came to; null where the rules have none of this name.
dmn::Value valueOf(const Rulebase &rulebase, const dmn::Run &run, std::string_view decision)
{
    const auto slot = rulebase.graph.slot(decision);
    return slot && *slot < rulebase.graph.decisions().size() ? run.value(*slot) : dmn::Value();
}

std::string textOf(const Rulebase &rulebase, const dmn::Run &run, std::string_view decision)
{
    const dmn::Value value = valueOf(rulebase, run, decision);
    const auto *text = std::get_if<std::string>(&value.data);
    return text == nullptr ? std::string() : *text;
}

std::optional<double> numberOf(const Rulebase &rulebase, const dmn::Run &run,
                               std::string_view decision)
{
    const dmn::Value value = valueOf(rulebase, run, decision);
    const auto *number = std::get_if<double>(&value.data);
    return number == nullptr ? std::nullopt : std::optional<double>(*number);
}

void giveInputs(const Rulebase &rulebase, const dmn::Context &inputs, dmn::Run &run)
{
    for (const auto &[name, value] : inputs)
        if (const auto slot = rulebase.graph.slot(name))
            run.give(*slot, value);
}

/// The most urgent of all rules that fired; no finding at all fails towards care.
void decideUrgency(const Rulebase &rulebase, const dmn::Run &run, Assessment &result)
{
    std::vector<std::pair<Urgency, Reason>> found;
    for (const Finding &flag : findingsOf(rulebase.graph, rulebase.roles.redFlags, run)) {
        const Urgency urgency = *urgencyFromCode(flag.text("urgency"));
        result.redFlags.push_back({std::string(flag.text("flag")), urgency, flag.reason});
        found.emplace_back(urgency, flag.reason);
    }
    for (const Finding &pattern : findingsOf(rulebase.graph, rulebase.roles.patterns, run))
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
void weighEvidence(const Rulebase &rulebase, const dmn::Run &run, Assessment &result)
{
    std::map<std::string, double, std::less<>> sums;
    for (Finding &finding : findingsOf(rulebase.graph, rulebase.roles.evidence, run)) {
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

void collectTreatments(const Rulebase &rulebase, const dmn::Run &run, Assessment &result)
{
    for (const Finding &offer : findingsOf(rulebase.graph, rulebase.roles.treatments, run)) {
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
    for (const Finding &caution : findingsOf(rulebase.graph, rulebase.roles.cautions, run))
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

void choosePlan(const Rulebase &rulebase, const dmn::Run &run, Assessment &result)
{
    // The contract: no plan and no running while care within days or sooner is needed.
    if (result.urgency < Urgency::Routine)
        return;
    result.returnToRun = textOf(rulebase, run, "return_to_run") == "yes";
    for (const Finding &choice : findingsOf(rulebase.graph, {"plan"}, run))
        if (!choice.text("plan").empty())
            result.plan = PlanChoice{std::string(choice.text("plan")),
                                     std::string(choice.text("stage")), choice.reason};
}

void collectRest(const Rulebase &rulebase, const dmn::Run &run, Assessment &result)
{
    result.confidence = textOf(rulebase, run, "confidence");
    if (result.confidence.empty())
        result.confidence = "low";
    if (result.condition == "strain")
        if (const auto grade = numberOf(rulebase, run, "strain_grade"))
            result.grade = static_cast<int>(*grade);
    result.prognosis = textOf(rulebase, run, "prognosis");
    result.runRatio = numberOf(rulebase, run, "run_ratio");
    for (const Finding &finding : findingsOf(rulebase.graph, rulebase.roles.load, run))
        result.load.push_back({std::string(finding.text("load")), finding.reason});
    for (const Finding &finding : findingsOf(rulebase.graph, rulebase.roles.providers, run)) {
        std::string code(finding.text("provider"));
        if (std::find(result.providers.begin(), result.providers.end(), code) ==
            result.providers.end())
            result.providers.push_back(std::move(code));
    }
    const dmn::Value days = valueOf(rulebase, run, "recheck_days");
    if (const auto *list = std::get_if<dmn::List>(&days.data))
        for (const dmn::Value &day : *list)
            if (const auto *number = std::get_if<double>(&day.data))
                result.recheckDays.push_back(static_cast<int>(*number));
    std::sort(result.recheckDays.begin(), result.recheckDays.end());
    result.recheckDays.erase(std::unique(result.recheckDays.begin(), result.recheckDays.end()),
                             result.recheckDays.end());
}

std::vector<std::string> firedRules(const Rulebase &rulebase, const dmn::Run &run)
{
    std::vector<std::string> fired;
    const auto &decisions = rulebase.graph.decisions();
    for (dmn::Slot slot = 0; slot < decisions.size(); ++slot)
        if (decisions[slot].table() != nullptr)
            run.eachFired(slot, [&](std::size_t row) {
                fired.push_back(decisions[slot].name + "/" + std::to_string(row + 1));
            });
    return fired;
}

} // namespace

Assessment assess(const Rulebase &rulebase, const Answers &answers)
{
    Assessment result;
    result.rulebaseVersion = rulebase.version;
    result.unansweredSafety = unansweredSafety(rulebase.questionnaire, answers);

    dmn::Run run(rulebase.graph);
    giveInputs(rulebase, encode(rulebase.questionnaire, answers), run);
    run.decide(rulebase.roles.beforeClassification);
    decideUrgency(rulebase, run, result);
    weighEvidence(rulebase, run, result);

    giveInputs(rulebase, derived(result), run);
    run.decide(rulebase.roles.afterClassification);
    collectTreatments(rulebase, run, result);
    choosePlan(rulebase, run, result);
    collectRest(rulebase, run, result);
    result.firedRules = firedRules(rulebase, run);
    result.askNext = askNext(rulebase, answers, run, result);
    return result;
}

Urgency urgencySoFar(const Rulebase &rulebase, const Answers &answers)
{
    dmn::Run run(rulebase.graph);
    giveInputs(rulebase, encode(rulebase.questionnaire, answers), run);
    run.decide(rulebase.roles.beforeClassification);
    Assessment result;
    decideUrgency(rulebase, run, result);
    return result.urgency;
}

} // namespace triage
