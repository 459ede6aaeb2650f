// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/read_rehabilitation.h"

namespace triage {

namespace {

Exercise readExercise(const std::string &code, ContentObject &entry)
{
    return {.code = code,
            .title = entry.words("title"),
            .dose = entry.words("dose"),
            .how = entry.words("how"),
            .cue = entry.optionalWords("cue"),
            .picture = entry.optionalWords("picture"),
            .source = entry.sources()};
}

PlanExercise readPlanExercise(ContentObject &entry)
{
    return {.exercise = entry.exercise("exercise"), .dose = entry.optionalWords("dose")};
}

PlanStage readStage(ContentObject &entry)
{
    PlanStage stage;
    stage.code = entry.words("code");
    entry.label(stage.code);
    stage.title = entry.words("title");
    stage.goal = entry.words("goal");
    stage.days = entry.optionalWords("days");
    stage.enter = entry.list("enter");
    stage.leave = entry.list("leave");
    stage.exercises = entry.each("exercises", readPlanExercise);
    stage.running = entry.words("running");
    stage.avoid = entry.words("avoid");
    stage.source = entry.sources();
    return stage;
}

PainGuide readPainGuide(ContentObject &entry)
{
    return {.green = entry.words("green"),
            .amber = entry.words("amber"),
            .red = entry.words("red"),
            .source = entry.sources()};
}

Plan readPlan(const std::string &code, ContentObject &entry)
{
    Plan plan;
    plan.code = code;
    plan.title = entry.words("title");
    plan.intro = entry.words("intro");
    plan.painGuide = entry.object("pain_guide", readPainGuide);
    std::set<std::string> stages;
    plan.stages = entry.each("stages", [&](ContentObject &inner) {
        PlanStage stage = readStage(inner);
        if (!stages.insert(stage.code).second)
            inner.refuse("code", "is used twice in this plan", "give each stage its own code");
        return stage;
    });
    if (plan.stages.empty())
        entry.refuse("stages", "lists none", "write at least one stage");
    plan.source = entry.sources();
    return plan;
}

RunStep readRunStep(ContentObject &entry)
{
    return {.session = entry.words("session"),
            .total = entry.optionalWords("total"),
            .effort = entry.words("effort")};
}

RunProgramme readRunProgramme(ContentObject &file)
{
    RunProgramme programme;
    programme.before = file.list("before");
    programme.rules = file.list("rules");
    programme.steps = file.each("steps", readRunStep);
    programme.source = file.sources();
    return programme;
}

} // namespace

void readRehabilitation(ContentFolder &folder, Catalogue &catalogue)
{
    catalogue.exercises = folder.coded("advice/exercises.json", "exercises", "code", readExercise);
    for (const auto &[code, exercise] : catalogue.exercises)
        folder.reading.exercises.insert(code);
    catalogue.plans = folder.coded("advice/plans.json", "plans", "code", readPlan);
    catalogue.returnToRun = folder.object("advice/return_to_run.json", readRunProgramme);
}

} // namespace triage
