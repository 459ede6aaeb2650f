// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan_progress.h"

#include <algorithm>

namespace triage {

namespace {

std::chrono::sys_days dayNumber(const QDate &day)
{
    return std::chrono::year(day.year()) / day.month() / day.day();
}

std::string criterionItem(const PlanStage &stage, std::size_t criterion)
{
    return stage.code + "/leave/" + std::to_string(criterion);
}

std::string exerciseItem(const PlanStage &stage, const std::string &exercise)
{
    return stage.code + "/exercise/" + exercise;
}

} // namespace

PlanTick PlanProgress::exerciseTick(const PlanStage &stage, const std::string &exercise,
                                    const QDate &day)
{
    return {.item = exerciseItem(stage, exercise), .day = dayNumber(day)};
}

PlanTick PlanProgress::criterionTick(const PlanStage &stage, std::size_t criterion,
                                     const QDate &day)
{
    return {.item = criterionItem(stage, criterion), .day = dayNumber(day)};
}

bool PlanProgress::isDone(const PlanTick &exercise) const
{
    return std::find(m_ticks.begin(), m_ticks.end(), exercise) != m_ticks.end();
}

std::optional<PlanTick> PlanProgress::met(const PlanStage &stage, std::size_t criterion) const
{
    const std::string item = criterionItem(stage, criterion);
    const auto found = std::find_if(m_ticks.begin(), m_ticks.end(),
                                    [&](const PlanTick &tick) { return tick.item == item; });
    return found == m_ticks.end() ? std::nullopt : std::optional(*found);
}

std::size_t PlanProgress::metCount(const PlanStage &stage) const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < stage.leave.size(); ++i)
        count += met(stage, i).has_value() ? 1 : 0;
    return count;
}

std::size_t PlanProgress::reached(const Plan &plan, std::size_t start) const
{
    std::size_t stage = start;
    while (stage + 1 < plan.stages.size() && !plan.stages[stage].leave.empty() &&
           metCount(plan.stages[stage]) == plan.stages[stage].leave.size())
        ++stage;
    return stage;
}

void PlanProgress::set(const PlanTick &tick, bool on)
{
    std::erase(m_ticks, tick);
    if (on)
        m_ticks.push_back(tick);
}

} // namespace triage
