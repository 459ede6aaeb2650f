// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/store.h"

namespace triage {

namespace {

std::int64_t dayNumber(const PlanTick &tick)
{
    return tick.day.time_since_epoch().count();
}

} // namespace

Result<std::vector<PlanTick>> Store::planTicks(AssessmentId id)
{
    std::vector<PlanTick> ticks;
    Statement rows = m_database.prepare(
        "SELECT item, day FROM plan_tick WHERE interview = ? ORDER BY item, day");
    rows.bind(id.value);
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        ticks.push_back(
            {.item = rows.text(0),
             .day = std::chrono::sys_days(std::chrono::days(static_cast<int>(rows.integer(1))))});
    return more.map([&](bool) { return std::move(ticks); });
}

Result<void> Store::setPlanTick(AssessmentId id, const PlanTick &tick, bool on)
{
    if (!on)
        return m_database.run("DELETE FROM plan_tick WHERE interview = ? AND item = ? AND day = ?",
                              id.value, tick.item, dayNumber(tick));
    return m_database.run("INSERT OR IGNORE INTO plan_tick (interview, item, day) VALUES (?, ?, ?)",
                          id.value, tick.item, dayNumber(tick));
}

} // namespace triage
