// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/rehabilitation.h"
#include "record/store.h"

#include <QDate>

#include <vector>

namespace triage {

/// What was ticked off in a plan: exercises on a day, criteria once and for all.
class PlanProgress {
public:
    explicit PlanProgress(std::vector<PlanTick> ticks) : m_ticks(std::move(ticks)) {}

    /// The tick of an exercise of a stage on a day.
    [[nodiscard]] static PlanTick exerciseTick(const PlanStage &stage, const std::string &exercise,
                                               const QDate &day);
    /// The tick of a criterion to leave a stage.
    [[nodiscard]] static PlanTick criterionTick(const PlanStage &stage, std::size_t criterion,
                                                const QDate &day);

    [[nodiscard]] bool isDone(const PlanTick &exercise) const;
    /// The tick of a criterion, on whatever day it was met.
    [[nodiscard]] std::optional<PlanTick> met(const PlanStage &stage, std::size_t criterion) const;
    [[nodiscard]] std::size_t metCount(const PlanStage &stage) const;
    /// The stage reached: the one the plan starts at, or the first later one whose criteria are not
    /// all met.
    [[nodiscard]] std::size_t reached(const Plan &plan, std::size_t start) const;

    void set(const PlanTick &tick, bool on);

private:
    std::vector<PlanTick> m_ticks;
};

} // namespace triage
