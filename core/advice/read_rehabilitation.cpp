// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/read_rehabilitation.h"

namespace triage {

namespace {

Prescription readPrescription(ContentObject &entry)
{
    Prescription parts{.sets = entry.words("sets"),
                       .repetitions = entry.optionalWords("repetitions"),
                       .hold = entry.optionalWords("hold"),
                       .rest = entry.optionalWords("rest"),
                       .tempo = entry.words("tempo"),
                       .frequency = entry.words("frequency"),
                       .load = entry.words("load")};
    if (parts.repetitions.empty() && parts.hold.empty())
        entry.refuse("repetitions", "is missing, and so is the hold", "give one of the two");
    return parts;
}

Exercise readExercise(const std::string &code, ContentObject &entry)
{
    return {.code = code,
            .title = entry.words("title"),
            .dose = entry.words("dose"),
            .prescription = entry.object("prescription", readPrescription),
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

SpeedStep readSpeedStep(ContentObject &entry)
{
    return {.speed = entry.words("speed"),
            .session = entry.words("session"),
            .perWeek = entry.words("per_week"),
            .gate = entry.words("gate")};
}

ReturnCriteria readCriteria(ContentObject &entry)
{
    return {.code = entry.words("code"),
            .conditions = entry.list("conditions"),
            .title = entry.words("title"),
            .lines = entry.list("lines"),
            .clinical = entry.optionalWords("clinical"),
            .source = entry.sources()};
}

BuildUpWeek readWeek(ContentObject &entry)
{
    return {.weeks = entry.words("weeks"),
            .sets = entry.words("sets"),
            .sessions = entry.wholeNumber("sessions")};
}

ReturnToSport readReturnToSport(ContentObject &file)
{
    ReturnToSport sport;
    sport.speed = file.each("speed", readSpeedStep);
    sport.speedSource = file.sources("speed_source");
    sport.criteria = file.each("criteria", readCriteria);
    sport.nordic = file.each("nordic", readWeek);
    sport.afterwards = file.list("afterwards");
    sport.preventionSource = file.sources("prevention_source");
    return sport;
}

} // namespace

void readRehabilitation(ContentFolder &folder, Catalogue &catalogue)
{
    catalogue.exercises = folder.coded("advice/exercises.json", "exercises", "code", readExercise);
    for (const auto &[code, exercise] : catalogue.exercises)
        folder.reading.exercises.insert(code);
    catalogue.plans = folder.coded("advice/plans.json", "plans", "code", readPlan);
    catalogue.returnToRun = folder.object("advice/return_to_run.json", readRunProgramme);
    catalogue.returnToSport = folder.object("advice/return_to_sport.json", readReturnToSport);
}

} // namespace triage
