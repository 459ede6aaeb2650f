// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/assess.h"

#include "triage/ask_next.h"
#include "triage/findings.h"
#include "triage/triage_run.h"

#include <algorithm>

namespace triage {

namespace {

std::string textOf(const TriageRun &run, std::string_view decision)
{
    const dmn::Value value = run.value(decision);
    const auto *text = std::get_if<std::string>(&value.data);
    return text == nullptr ? std::string() : *text;
}

std::optional<double> numberOf(const TriageRun &run, std::string_view decision)
{
    const dmn::Value value = run.value(decision);
    const auto *number = std::get_if<double>(&value.data);
    return number == nullptr ? std::nullopt : std::optional<double>(*number);
}

void tellUnansweredSafety(const Rulebase &rulebase, const PlacedAnswers &answers,
                          Assessment &result)
{
    std::size_t place = 0;
    for (const Section &section : rulebase.questionnaire.sections)
        for (const Page &page : section.pages)
            for (const Question &question : page.questions) {
                if (question.safety && answers.byQuestion[place].kind == PlacedAnswer::Kind::None &&
                    rulebase.places.applies(place, answers))
                    result.unansweredSafety.push_back(question.id);
                ++place;
            }
}

void tellUrgency(const Rulebase &rulebase, const TriageRun &run, Assessment &result)
{
    result.urgency = run.urgency();
    for (const UrgencyTable &table : rulebase.conclusions.urgency)
        run.rows().eachFired(table.table, [&](std::size_t row) {
            const Urgency urgency = table.rows[row];
            Reason reason = reasonOf(rulebase.graph.decisions()[table.table], row);
            if (table.redFlags)
                result.redFlags.push_back({table.flags[row], urgency, reason});
            if (urgency == result.urgency)
                result.urgencyReasons.push_back(std::move(reason));
        });
    std::stable_sort(result.redFlags.begin(), result.redFlags.end(),
                     [](const RedFlag &a, const RedFlag &b) { return a.urgency < b.urgency; });
}

void tellRanking(const Rulebase &rulebase, const TriageRun &run, Assessment &result)
{
    result.condition = run.classification();
    for (const Ranked &ranked : run.ranking())
        result.differential.push_back({rulebase.conditions[ranked.condition], ranked.support});
    if (result.differential.empty())
        result.differential.push_back({result.condition, 0});
}

/// The evidence, in the order of the ranking, the strongest first.
void tellReasons(const Rulebase &rulebase, const TriageRun &run, Assessment &result)
{
    std::vector<std::size_t> rank(rulebase.conditions.size(), run.ranking().size());
    for (std::size_t i = 0; i < run.ranking().size(); ++i)
        rank[run.ranking()[i].condition] = i;
    struct Fired {
        EvidenceWeight weight;
        dmn::Slot table = 0;
        std::size_t row = 0;
    };
    std::vector<Fired> evidence;
    for (const EvidenceTable &table : rulebase.conclusions.evidence)
        run.rows().eachFired(table.table, [&](std::size_t row) {
            evidence.push_back({table.rows[row], table.table, row});
        });
    std::stable_sort(evidence.begin(), evidence.end(), [&](const Fired &a, const Fired &b) {
        const auto left = rank[a.weight.condition];
        const auto right = rank[b.weight.condition];
        return left != right ? left < right : a.weight.weight > b.weight.weight;
    });
    result.reasons.reserve(evidence.size());
    for (const Fired &fired : evidence) {
        Reason &reason = result.reasons.emplace_back(
            reasonOf(rulebase.graph.decisions()[fired.table], fired.row));
        reason.condition = rulebase.conditions[fired.weight.condition];
        reason.weight = fired.weight.weight;
    }
}

void collectTreatments(const Rulebase &rulebase, const TriageRun &run, Assessment &result)
{
    for (const Finding &offer :
         findingsOf(rulebase.graph, rulebase.conclusions.treatments, run.rows())) {
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
    for (const Finding &caution :
         findingsOf(rulebase.graph, rulebase.conclusions.cautions, run.rows()))
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

void choosePlan(const Rulebase &rulebase, const TriageRun &run, Assessment &result)
{
    // The contract: no plan and no running while care within days or sooner is needed.
    if (result.urgency < Urgency::Routine)
        return;
    result.returnToRun = textOf(run, "return_to_run") == "yes";
    const auto plan = rulebase.graph.slot("plan");
    if (!plan)
        return;
    for (const Finding &choice : findingsOf(rulebase.graph, *plan, run.rows()))
        if (!choice.text("plan").empty())
            result.plan = PlanChoice{std::string(choice.text("plan")),
                                     std::string(choice.text("stage")), choice.reason};
}

void collectRest(const Rulebase &rulebase, const TriageRun &run, Assessment &result)
{
    result.confidence = run.confidence();
    result.grade = run.grade();
    result.prognosis = textOf(run, "prognosis");
    result.runRatio = numberOf(run, "run_ratio");
    for (const Finding &finding : findingsOf(rulebase.graph, rulebase.conclusions.load, run.rows()))
        result.load.push_back({std::string(finding.text("load")), finding.reason});
    for (const Finding &finding :
         findingsOf(rulebase.graph, rulebase.conclusions.factors, run.rows())) {
        std::string code(finding.text("factor"));
        if (std::none_of(result.factors.begin(), result.factors.end(),
                         [&](const FactorFinding &factor) { return factor.code == code; }))
            result.factors.push_back({std::move(code), finding.reason});
    }
    for (const Finding &finding :
         findingsOf(rulebase.graph, rulebase.conclusions.providers, run.rows())) {
        std::string code(finding.text("provider"));
        if (std::find(result.providers.begin(), result.providers.end(), code) ==
            result.providers.end())
            result.providers.push_back(std::move(code));
    }
    const dmn::Value days = run.value("recheck_days");
    if (const auto *list = std::get_if<dmn::List>(&days.data))
        for (const dmn::Value &day : *list)
            if (const auto *number = std::get_if<double>(&day.data))
                result.recheckDays.push_back(static_cast<int>(*number));
    std::sort(result.recheckDays.begin(), result.recheckDays.end());
    result.recheckDays.erase(std::unique(result.recheckDays.begin(), result.recheckDays.end()),
                             result.recheckDays.end());
}

std::vector<std::string> firedRules(const Rulebase &rulebase, const TriageRun &run)
{
    std::vector<std::string> fired;
    const auto &decisions = rulebase.graph.decisions();
    for (dmn::Slot slot = 0; slot < decisions.size(); ++slot)
        if (rulebase.graph.program().tables[slot])
            run.rows().eachFired(slot, [&](std::size_t row) {
                fired.push_back(decisions[slot].name + "/" + std::to_string(row + 1));
            });
    return fired;
}

} // namespace

Assessment assess(const Rulebase &rulebase, const PlacedAnswers &answers, TriageRun &run,
                  Urgency atLeast)
{
    Assessment result;
    result.rulebaseVersion = rulebase.version;
    tellUnansweredSafety(rulebase, answers, result);

    run.decide(answers, atLeast);
    tellUrgency(rulebase, run, result);
    tellRanking(rulebase, run, result);
    tellReasons(rulebase, run, result);
    collectTreatments(rulebase, run, result);
    choosePlan(rulebase, run, result);
    collectRest(rulebase, run, result);
    result.firedRules = firedRules(rulebase, run);
    result.askNext = askNext(rulebase, answers, run);
    return result;
}

Assessment assess(const Rulebase &rulebase, const Answers &answers, Urgency atLeast)
{
    TriageRun run(rulebase);
    return assess(rulebase, rulebase.places.place(answers), run, atLeast);
}

Urgency urgencySoFar(const Rulebase &rulebase, const Answers &answers)
{
    TriageRun run(rulebase);
    run.decideUrgency(rulebase.places.place(answers));
    return run.urgency();
}

} // namespace triage
