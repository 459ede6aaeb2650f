// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow_up/progress.h"

#include "follow_up/measure_changes.h"

#include <algorithm>

namespace triage {

namespace {

constexpr const char *sitesQuestion = "pain_sites";
constexpr const char *worstQuestion = "worst_site";

std::string codeIn(const Answers &answers, const char *id)
{
    const AnswerValue *answer = answerTo(answers, id);
    const auto *code = answer == nullptr ? nullptr : std::get_if<std::string>(answer);
    return code == nullptr ? std::string() : *code;
}

std::optional<MeasureSeries> seriesOf(const FollowUpRules &rules, const Measure &measure,
                                      const std::vector<Visit> &visits)
{
    const auto given = [&](const Visit &visit) {
        return measuredAtBoth(measure, visit.answers, visit.answers).has_value();
    };
    const auto first = std::find_if(visits.begin(), visits.end(), given);
    if (first == visits.end())
        return std::nullopt;
    MeasureSeries series{.measure = measure.id, .points = {}, .change = {}};
    for (auto visit = first; visit != visits.end(); ++visit)
        if (const auto pair = measuredAtBoth(measure, first->answers, visit->answers))
            series.points.push_back(
                {.visit = static_cast<std::size_t>(visit - visits.begin()), .value = pair->second});
    if (series.points.size() < 2)
        return series;
    const Visit &last = visits[series.points.back().visit];
    for (const MeasureChange &change : measureChanges(rules, {*first}, last.answers, last.finished))
        if (change.measure == measure.id)
            series.change = change;
    // Why: of several activities only those given at both count, also for the start.
    if (series.change)
        series.points.front().value = series.change->before;
    return series;
}

std::optional<StageSeries> stagesOf(const Catalogue &catalogue, const std::vector<Visit> &visits)
{
    const auto &choice = visits.back().assessment.plan;
    const auto plan = choice ? catalogue.plans.find(choice->plan) : catalogue.plans.end();
    if (plan == catalogue.plans.end())
        return std::nullopt;
    const auto &stages = plan->second.stages;
    StageSeries series{.plan = choice->plan, .points = {}};
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const auto &then = visits[i].assessment.plan;
        if (!then || then->plan != choice->plan)
            continue;
        const auto stage = std::find_if(stages.begin(), stages.end(), [&](const PlanStage &each) {
            return each.code == then->stage;
        });
        if (stage != stages.end())
            series.points.push_back(
                {.visit = i, .value = static_cast<double>(stage - stages.begin())});
    }
    return series.points.empty() ? std::nullopt : std::optional(series);
}

std::vector<ProgressEvent> eventsOf(const std::vector<Visit> &visits)
{
    using Kind = ProgressEvent::Kind;
    std::vector<ProgressEvent> events;
    const auto planOf = [](const Visit &visit) {
        return visit.assessment.plan ? visit.assessment.plan->plan : std::string();
    };
    for (std::size_t i = 1; i < visits.size(); ++i) {
        const Assessment &before = visits[i - 1].assessment;
        const Assessment &now = visits[i].assessment;
        const auto add = [&](Kind kind, std::string then, std::string today) {
            if (then != today)
                events.push_back(
                    {.visit = i, .kind = kind, .before = std::move(then), .now = std::move(today)});
        };
        add(Kind::Urgency, std::string(urgencyCode(before.urgency)),
            std::string(urgencyCode(now.urgency)));
        add(Kind::Condition, before.condition, now.condition);
        add(Kind::Plan, planOf(visits[i - 1]), planOf(visits[i]));
    }
    return events;
}

std::string courseOf(const std::vector<MeasureSeries> &measures)
{
    bool better = false;
    bool worse = false;
    bool same = false;
    for (const MeasureSeries &series : measures) {
        if (!series.change)
            continue;
        better = better || series.change->course == "better";
        worse = worse || series.change->course == "worse";
        same = same || series.change->course == "same";
    }
    if (better && worse)
        return "mixed";
    return better ? "better" : worse ? "worse" : same ? "same" : "unknown";
}

} // namespace

Progress progressOf(const FollowUpRules &rules, const Catalogue &catalogue,
                    const std::vector<Visit> &visits)
{
    Progress progress;
    for (const Measure &measure : rules.measures)
        if (auto series = seriesOf(rules, measure, visits))
            progress.measures.push_back(std::move(*series));
    progress.stages = stagesOf(catalogue, visits);
    progress.events = eventsOf(visits);
    progress.course = courseOf(progress.measures);
    return progress;
}

std::vector<std::string> painSites(const Answers &answers)
{
    const AnswerValue *answer = answerTo(answers, sitesQuestion);
    const auto *sites = answer == nullptr ? nullptr : std::get_if<std::vector<std::string>>(answer);
    return sites == nullptr ? std::vector<std::string>{} : *sites;
}

SiteChange siteChange(const Answers &before, const Answers &now)
{
    const std::vector<std::string> then = painSites(before);
    const std::vector<std::string> today = painSites(now);
    const auto has = [](const std::vector<std::string> &sites, const std::string &code) {
        return std::find(sites.begin(), sites.end(), code) != sites.end();
    };
    SiteChange change;
    for (const std::string &site : then)
        (has(today, site) ? change.stayed : change.gone).push_back(site);
    for (const std::string &site : today)
        if (!has(then, site))
            change.added.push_back(site);
    change.worstBefore = codeIn(before, worstQuestion);
    change.worst = codeIn(now, worstQuestion);
    return change;
}

std::optional<std::pair<double, double>> importantBand(const Measure &measure,
                                                       const MeasureChange &change)
{
    if (!change.important)
        return std::nullopt;
    const double most = measure.most;
    if (measure.higherIsBetter) {
        const double from = change.before + *change.important;
        return from < most ? std::optional(std::pair(from, most)) : std::nullopt;
    }
    const double upTo = change.before - *change.important;
    return upTo > 0 ? std::optional(std::pair(0.0, upTo)) : std::nullopt;
}

} // namespace triage
