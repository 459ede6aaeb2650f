// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/triage_run.h"

#include <algorithm>
#include <cmath>

namespace triage {

TriageRun::TriageRun(const Rulebase &rulebase)
    : m_rulebase(rulebase), m_run(rulebase.graph), m_grade(rulebase.graph.slot("strain_grade")),
      m_confidence(rulebase.graph.slot("confidence")), m_urgencySlot(rulebase.graph.slot("urgency"))
{
    std::transform(std::begin(derivedInputs), std::end(derivedInputs), m_derived.begin(),
                   [&](const char *name) { return rulebase.graph.slot(name); });
    if (!m_urgencySlot)
        return;
    for (const dmn::Slot decision : rulebase.roles.beforeClassification) {
        const std::vector<dmn::Slot> &reads = rulebase.graph.reads(decision);
        if (std::any_of(reads.begin(), reads.end(), [&](dmn::Slot read) {
                return read == *m_urgencySlot ||
                       std::find(m_byUrgency.begin(), m_byUrgency.end(), read) != m_byUrgency.end();
            }))
            m_byUrgency.push_back(decision);
    }
}

void TriageRun::decideUrgency(const PlacedAnswers &answers)
{
    m_run.clear();
    m_rulebase.inputs.give(m_rulebase.places, answers, m_run);
    m_run.decide(m_rulebase.roles.beforeClassification);
    findUrgency();
    decideByUrgency();
    rankConditions();
}

void TriageRun::decide(const PlacedAnswers &answers, Urgency atLeast)
{
    decideUrgency(answers);
    m_urgency = std::min(m_urgency, atLeast);
    giveDerived(m_rulebase.places.countUnansweredSafety(answers));
    m_run.decide(m_rulebase.roles.afterClassification);
}

void TriageRun::findUrgency()
{
    m_urgency = Urgency::SelfCare;
    bool any = false;
    for (const UrgencyTable &table : m_rulebase.conclusions.urgency)
        m_run.eachFired(table.table, [&](std::size_t row) {
            m_urgency = std::min(m_urgency, table.rows[row]);
            any = true;
        });
    // Why: where no rule speaks, being seen in turn is the careful answer.
    if (!any)
        m_urgency = Urgency::Routine;
}

void TriageRun::decideByUrgency()
{
    if (m_byUrgency.empty())
        return;
    m_run.give(*m_urgencySlot, std::string(urgencyCode(m_urgency)));
    m_run.decide(m_byUrgency);
}

void TriageRun::rankConditions()
{
    m_sums.assign(m_rulebase.conditions.size(), 0);
    for (const EvidenceTable &table : m_rulebase.conclusions.evidence)
        m_run.eachFired(table.table, [&](std::size_t row) {
            m_sums[table.rows[row].condition] += table.rows[row].weight;
        });
    m_ranking.clear();
    for (std::size_t condition = 0; condition < m_sums.size(); ++condition)
        if (m_sums[condition] > 0)
            m_ranking.push_back({condition, std::round(m_sums[condition] * 100) / 100});
    std::stable_sort(m_ranking.begin(), m_ranking.end(),
                     [](const Ranked &a, const Ranked &b) { return a.support > b.support; });
}

std::string_view TriageRun::classification() const
{
    return m_ranking.empty() ? "undetermined"
                             : std::string_view(m_rulebase.conditions[m_ranking.front().condition]);
}

/// Gives the tables that come after the classification what they may read beside the answers.
void TriageRun::giveDerived(std::size_t safetyGaps)
{
    const double first = m_ranking.empty() ? 0 : m_ranking.front().support;
    const double second = m_ranking.size() > 1 ? m_ranking[1].support : 0;
    // In the order of derivedInputs.
    const std::array<dmn::Value, std::size(derivedInputs)> values = {
        std::string(classification()),
        m_ranking.size() > 1 ? dmn::Value(m_rulebase.conditions[m_ranking[1].condition])
                             : dmn::Value(),
        first,
        first - second,
        std::string(urgencyCode(m_urgency)),
        static_cast<double>(safetyGaps),
    };
    for (std::size_t i = 0; i < values.size(); ++i)
        if (m_derived[i])
            m_run.give(*m_derived[i], values[i]);
}

std::optional<int> TriageRun::grade() const
{
    if (!m_grade || classification() != "strain")
        return std::nullopt;
    const dmn::Value value = m_run.value(*m_grade);
    const auto *number = std::get_if<double>(&value.data);
    return number == nullptr ? std::nullopt : std::optional(static_cast<int>(*number));
}

std::string TriageRun::confidence() const
{
    const dmn::Value value = m_confidence ? m_run.value(*m_confidence) : dmn::Value();
    const auto *text = std::get_if<std::string>(&value.data);
    return text == nullptr || text->empty() ? "low" : *text;
}

dmn::Value TriageRun::value(std::string_view decision) const
{
    const auto slot = m_rulebase.graph.slot(decision);
    return slot && *slot < m_rulebase.graph.decisions().size() ? m_run.value(*slot) : dmn::Value();
}

} // namespace triage
