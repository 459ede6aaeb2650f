// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow_up/follow_up.h"

#include "follow_up/measure_changes.h"
#include "triage/assess.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

// Questions whose answer counts the days until the visit.
constexpr const char *dayCounters[] = {"duration_days"};
// Shown as they were, to be changed: what was chosen once, and the places that hurt.
constexpr std::string_view shownAsBefore[] = {"own_activities", "pain_sites", "worst_site"};

/// What one decision came to, with the reasons of its rows.
struct Decided {
    dmn::Value value;
    std::vector<Reason> reasons;

    [[nodiscard]] std::string text() const
    {
        const auto *text = std::get_if<std::string>(&value.data);
        return text == nullptr ? std::string() : *text;
    }
    [[nodiscard]] std::optional<double> number() const
    {
        const auto *number = std::get_if<double>(&value.data);
        return number == nullptr ? std::nullopt : std::optional(*number);
    }
    [[nodiscard]] Reason reason() const { return reasons.empty() ? Reason{} : reasons.front(); }
};

Decided decide(const dmn::Graph &graph, const std::string &name, const dmn::Context &inputs)
{
    const dmn::Outcomes outcomes = graph.decide(inputs, {name});
    Decided decided;
    const auto outcome = outcomes.find(name);
    const dmn::Decision *decision = graph.find(name);
    if (outcome == outcomes.end() || decision == nullptr || decision->table() == nullptr)
        return decided;
    decided.value = outcome->second.value;
    for (const dmn::FiredRule &fired : outcome->second.fired) {
        const dmn::Row &row = decision->table()->rows[fired.row];
        decided.reasons.push_back({.rule = fmt::format("{}/{}", name, fired.row + 1),
                                   .text = row.annotations[0],
                                   .source = row.annotations[1],
                                   .condition = {},
                                   .weight = {}});
    }
    return decided;
}

int daysBetween(std::chrono::sys_seconds from, std::chrono::sys_seconds to)
{
    return static_cast<int>(std::chrono::round<std::chrono::days>(to - from).count());
}

dmn::Value numberOf(const Answers &answers, const char *id)
{
    const AnswerValue *answer = answerTo(answers, id);
    const auto *number = answer == nullptr ? nullptr : std::get_if<double>(answer);
    return number == nullptr ? dmn::Value() : dmn::Value(*number);
}

dmn::Value codeOf(const Answers &answers, const char *id)
{
    const AnswerValue *answer = answerTo(answers, id);
    const auto *code = answer == nullptr ? nullptr : std::get_if<std::string>(answer);
    return code == nullptr ? dmn::Value() : dmn::Value(*code);
}

// Whether the day set by the visit before has come.
bool isDue(const Visit &before, std::chrono::sys_seconds now)
{
    const auto &days = before.assessment.recheckDays;
    return !days.empty() && daysBetween(before.finished, now) >= days.front();
}

const Plan *planOf(const Catalogue &catalogue, const std::optional<PlanChoice> &choice)
{
    const auto plan = choice ? catalogue.plans.find(choice->plan) : catalogue.plans.end();
    return plan == catalogue.plans.end() ? nullptr : &plan->second;
}

std::optional<std::size_t> stageIn(const Plan &plan, const std::string &code)
{
    for (std::size_t i = 0; i < plan.stages.size(); ++i)
        if (plan.stages[i].code == code)
            return i;
    return std::nullopt;
}

// How many of the stage's criteria are ticked: "all", "some", "none", or null without an answer.
dmn::Value criteriaMet(const Answers &answers, const PlanStage &stage)
{
    const AnswerValue *answer = answerTo(answers, criteriaQuestion);
    const auto *ticks = answer == nullptr ? nullptr : std::get_if<std::vector<std::string>>(answer);
    if (ticks == nullptr)
        return {};
    const auto met = std::count_if(ticks->begin(), ticks->end(), [&](const std::string &code) {
        return code.starts_with(stage.code + "_");
    });
    return met == 0 ? "none" : met == static_cast<long>(stage.leave.size()) ? "all" : "some";
}

void moveStage(const FollowUpRules &rules, const Catalogue &catalogue, const Visit &before,
               const Answers &answers, dmn::Context inputs, Rechecked &result)
{
    FollowUp &found = result.followUp;
    if (!result.assessment.plan)
        return;
    found.plan = result.assessment.plan->plan;
    found.stage = result.assessment.plan->stage;
    const Plan *plan = planOf(catalogue, result.assessment.plan);
    // Why: another plan begins where the rules begin it.
    if (plan == nullptr || !before.assessment.plan || before.assessment.plan->plan != plan->code)
        return;
    const auto stage = stageIn(*plan, before.assessment.plan->stage);
    if (!stage)
        return;
    inputs["pain_worst_24h"] = numberOf(answers, "pain_worst_24h");
    inputs["walking"] = codeOf(answers, "walking");
    inputs["criteria"] = criteriaMet(answers, plan->stages[*stage]);
    const Decided move = decide(rules.graph, "stage_move", inputs);
    const auto last = static_cast<int>(plan->stages.size()) - 1;
    const int next =
        std::clamp(static_cast<int>(*stage) + static_cast<int>(move.number().value_or(0)), 0, last);
    found.stageBefore = plan->stages[*stage].code;
    found.stage = plan->stages[static_cast<std::size_t>(next)].code;
    found.stageReason = move.reason();
    result.assessment.plan->stage = found.stage;
    result.assessment.plan->reason = found.stageReason;
}

// The course of a kind of measure: one that is worse counts first.
dmn::Value courseOf(const std::vector<MeasureChange> &changes, const FollowUpRules &rules,
                    std::string_view kind)
{
    bool better = false;
    bool same = false;
    for (const MeasureChange &change : changes) {
        const Measure *measure = findMeasure(rules, change.measure);
        if (measure == nullptr || measure->kind != kind || change.course.empty())
            continue;
        if (change.course == "worse")
            return "worse";
        better = better || (change.course == "better" && change.sinceStart);
        same = true;
    }
    return better ? dmn::Value("better") : same ? dmn::Value("same") : dmn::Value();
}

} // namespace

Answers recheckAnswers(const FollowUpRules &rules, const Visit &before,
                       std::chrono::sys_seconds now)
{
    Answers answers = before.answers;
    for (const Question *question : allQuestions(rules.questionnaire))
        if (std::find(std::begin(shownAsBefore), std::end(shownAsBefore), question->id) ==
            std::end(shownAsBefore))
            answers.values.erase(question->id);
    answers.values.erase(criteriaQuestion);
    for (const char *id : dayCounters)
        if (const auto found = answers.values.find(id); found != answers.values.end())
            if (auto *days = std::get_if<double>(&found->second))
                *days += daysBetween(before.finished, now);
    return answers;
}

Rechecked recheck(const Rulebase &rulebase, const FollowUpRules &rules, const Catalogue &catalogue,
                  const std::vector<Visit> &visits, const Answers &answers,
                  std::chrono::sys_seconds now)
{
    const Visit &before = visits.back();
    Rechecked result;
    FollowUp &found = result.followUp;
    found.visit = static_cast<int>(visits.size()) + 1;
    found.days = daysBetween(before.finished, now);
    found.daysSinceFirst = daysBetween(visits.front().finished, now);
    found.changes = measureChanges(rules, visits, answers, now);

    dmn::Context inputs = {{"pain_course", courseOf(found.changes, rules, "pain")},
                           {"function_course", courseOf(found.changes, rules, "function")},
                           {"score_course", courseOf(found.changes, rules, "score")},
                           {"at_due", isDue(before, now) ? "yes" : "no"},
                           {"visit", found.visit},
                           {"days_since_first", found.daysSinceFirst}};
    const Decided course = decide(rules.graph, "course", inputs);
    found.course = course.text().empty() ? "unknown" : course.text();
    found.courseReason = course.reason();

    Urgency atLeast = Urgency::SelfCare;
    const Decided care = decide(rules.graph, "course_urgency", inputs);
    std::vector<Urgency> cares;
    if (const auto *list = std::get_if<dmn::List>(&care.value.data))
        for (const dmn::Value &value : *list)
            if (const auto *code = std::get_if<std::string>(&value.data))
                cares.push_back(urgencyFromCode(*code).value_or(Urgency::Urgent));
    for (const Urgency urgency : cares)
        atLeast = std::min(atLeast, urgency);
    result.assessment = assess(rulebase, answers, atLeast);
    for (std::size_t i = 0; i < care.reasons.size() && i < cares.size(); ++i) {
        found.urgencyReasons.push_back(care.reasons[i]);
        result.assessment.firedRules.push_back(care.reasons[i].rule);
        if (cares[i] == result.assessment.urgency)
            result.assessment.urgencyReasons.push_back(care.reasons[i]);
    }

    inputs["classification"] = result.assessment.condition;
    inputs["urgency"] = std::string(urgencyCode(result.assessment.urgency));
    const Decided outlook = decide(rules.graph, "outlook", inputs);
    found.outlook = outlook.text();
    found.outlookReason = outlook.reason();
    const auto days = decide(rules.graph, "next_check_days", inputs).number();
    result.assessment.recheckDays =
        days ? std::vector{static_cast<int>(*days)} : std::vector<int>{};
    moveStage(rules, catalogue, before, answers, std::move(inputs), result);
    return result;
}

} // namespace triage
