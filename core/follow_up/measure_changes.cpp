// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow_up/measure_changes.h"

#include "language/phrases.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace triage {

namespace {

std::optional<double> numberAt(const Answers &answers, const std::string &id)
{
    const AnswerValue *answer = answerTo(answers, id);
    const auto *number = answer == nullptr ? nullptr : std::get_if<double>(answer);
    return number == nullptr ? std::nullopt : std::optional(*number);
}

void judge(const FollowUpRules &rules, const Measure &measure, MeasureChange &change)
{
    const double gain =
        measure.higherIsBetter ? change.now - change.before : change.before - change.now;
    const dmn::Outcomes outcomes =
        rules.graph.decide({{"measure", measure.rule}, {"start", change.before}, {"gain", gain}},
                           {"important_change", "measure_course"});
    const dmn::Outcome &important = outcomes.at("important_change");
    if (const auto *number = std::get_if<double>(&important.value.data)) {
        change.important = *number;
        const dmn::DecisionTable *table = rules.graph.find("important_change")->table();
        change.source = table->rows[important.fired.front().row].annotations[1];
    }
    if (const auto *course = std::get_if<std::string>(&outcomes.at("measure_course").value.data))
        change.course = *course;
}

} // namespace

const Measure *findMeasure(const FollowUpRules &rules, std::string_view id)
{
    const auto found = std::find_if(rules.measures.begin(), rules.measures.end(),
                                    [&](const Measure &measure) { return measure.id == id; });
    return found == rules.measures.end() ? nullptr : &*found;
}

std::optional<std::pair<double, double>> measuredAtBoth(const Measure &measure,
                                                        const Answers &before, const Answers &now)
{
    if (!measure.id.ends_with('*')) {
        const auto first = numberAt(before, measure.id);
        const auto second = numberAt(now, measure.id);
        return first && second ? std::optional(std::pair(*first, *second)) : std::nullopt;
    }
    const std::string beginning = measure.id.substr(0, measure.id.size() - 1);
    double first = 0;
    double second = 0;
    int count = 0;
    for (const auto &[id, value] : now.values) {
        const auto then = id.starts_with(beginning) ? numberAt(before, id) : std::nullopt;
        const auto today = then ? numberAt(now, id) : std::nullopt;
        if (!today)
            continue;
        first += *then;
        second += *today;
        ++count;
    }
    const auto mean = [count](double sum) { return std::round(sum / count * 10) / 10; };
    return count == 0 ? std::nullopt : std::optional(std::pair(mean(first), mean(second)));
}

std::vector<MeasureChange> measureChanges(const FollowUpRules &rules,
                                          const std::vector<Visit> &visits, const Answers &answers,
                                          std::chrono::sys_seconds now)
{
    std::vector<MeasureChange> changes;
    const auto add = [&](const Measure &measure, const Visit &visit, bool sinceStart) {
        const auto values = measuredAtBoth(measure, visit.answers, answers);
        if (!values)
            return false;
        MeasureChange change{
            .measure = measure.id,
            .before = values->first,
            .now = values->second,
            .days = static_cast<int>(
                std::chrono::round<std::chrono::days>(now - visit.finished).count()),
            .sinceStart = sinceStart,
            .important = {},
            .course = {},
            .source = {}};
        judge(rules, measure, change);
        changes.push_back(std::move(change));
        return true;
    };
    for (const Measure &measure : rules.measures) {
        const auto first = std::find_if(visits.begin(), visits.end(), [&](const Visit &visit) {
            return add(measure, visit, true);
        });
        const auto last = std::find_if(visits.rbegin(), visits.rend(), [&](const Visit &visit) {
            return measuredAtBoth(measure, visit.answers, answers).has_value();
        });
        if (first != visits.end() && &*last != &*first)
            add(measure, *last, false);
    }
    return changes;
}

std::string changeSentence(const FollowUpRules &rules, const MeasureChange &change)
{
    const Measure *measure = findMeasure(rules, change.measure);
    const std::string title = measure == nullptr ? change.measure : measure->title;
    const Translation &language = rules.language;
    const std::string time =
        change.days == 1
            ? language.of(phrase::oneDay)
            : language.with(phrase::days, {fmt::format("{}", std::max(change.days, 0))});
    if (change.now == change.before)
        return language.with(phrase::stayedAt, {title, language.number(change.now), time});
    return language.with(
        change.now < change.before ? phrase::fell : phrase::rose,
        {title, language.number(change.before), language.number(change.now), time});
}

} // namespace triage
