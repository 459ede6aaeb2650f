// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "pages/plan_progress.h"

using namespace triage;

namespace {

const QDate today(2026, 11, 23);

Plan threeStages()
{
    Plan plan;
    for (const char *code : {"calm", "load", "run"}) {
        PlanStage stage;
        stage.code = code;
        stage.leave = {"first", "second"};
        plan.stages.push_back(stage);
    }
    return plan;
}

} // namespace

TEST_CASE("an exercise is done on the day it was ticked off and not on the next")
{
    const Plan plan = threeStages();
    PlanProgress progress({});
    const PlanTick bridge = PlanProgress::exerciseTick(plan.stages[0], "bridge", today);
    progress.set(bridge, true);
    CHECK(progress.isDone(bridge));
    CHECK_FALSE(
        progress.isDone(PlanProgress::exerciseTick(plan.stages[0], "bridge", today.addDays(1))));
    CHECK_FALSE(progress.isDone(PlanProgress::exerciseTick(plan.stages[1], "bridge", today)));
    progress.set(bridge, false);
    CHECK_FALSE(progress.isDone(bridge));
}

TEST_CASE("a criterion stays met after the day it was ticked off")
{
    const Plan plan = threeStages();
    const PlanTick tick = PlanProgress::criterionTick(plan.stages[0], 1, today);
    const PlanProgress later(std::vector{tick});
    CHECK(later.met(plan.stages[0], 1) == tick);
    CHECK_FALSE(later.met(plan.stages[0], 0));
    CHECK(later.metCount(plan.stages[0]) == 1);
}

TEST_CASE("a stage is reached once all criteria before it are met, never beyond the last")
{
    const Plan plan = threeStages();
    PlanProgress progress({});
    CHECK(progress.reached(plan, 0) == 0);
    CHECK(progress.reached(plan, 1) == 1);
    progress.set(PlanProgress::criterionTick(plan.stages[1], 0, today), true);
    CHECK(progress.reached(plan, 1) == 1);
    progress.set(PlanProgress::criterionTick(plan.stages[1], 1, today), true);
    CHECK(progress.reached(plan, 1) == 2);
    CHECK(progress.reached(plan, 0) == 0);
    for (const PlanStage &stage : plan.stages)
        for (const std::size_t criterion : {std::size_t(0), std::size_t(1)})
            progress.set(PlanProgress::criterionTick(stage, criterion, today), true);
    CHECK(progress.reached(plan, 0) == 2);
}
