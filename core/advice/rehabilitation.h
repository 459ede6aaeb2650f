// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace triage {

/// A dose part by part, each in words; empty: it does not apply.
struct Prescription {
    std::string sets;
    std::string repetitions;
    std::string hold;
    std::string rest;
    std::string tempo;
    std::string frequency;
    std::string load;
};

struct Exercise {
    std::string code;
    std::string title;
    std::string dose;               ///< the whole dose in a sentence or two
    Prescription prescription = {}; ///< the same, part by part
    std::string how;
    std::string cue;
    std::string picture; ///< file name in pictures/, or empty
    std::string source;
};

struct PlanExercise {
    std::string exercise; ///< code
    std::string dose;     ///< dose at this stage; empty: the exercise's own
};

struct PlanStage {
    std::string code;
    std::string title;
    std::string goal;
    std::string days; ///< usual days as a range in words, or empty
    std::vector<std::string> enter;
    std::vector<std::string> leave;
    std::vector<PlanExercise> exercises;
    std::string running; ///< running meanwhile
    std::string avoid;
    std::string source;
};

struct PainGuide {
    std::string green, amber, red; ///< the traffic light (evidence 7.1)
    std::string source;
};

struct Plan {
    std::string code;
    std::string title;
    std::string intro;
    PainGuide painGuide;
    std::vector<PlanStage> stages;
    std::string source;
};

struct RunStep {
    std::string session;
    std::string total;
    std::string effort;
};

struct RunProgramme {
    std::vector<std::string> before; ///< what must be true to begin
    std::vector<std::string> rules;
    std::vector<RunStep> steps;
    std::string source;
};

/// A step of the way back to full speed.
struct SpeedStep {
    std::string speed; ///< "50 to 60 %" of the best recent top speed
    std::string session;
    std::string perWeek;
    std::string gate; ///< what must be true to begin it
};

/// When to return to sport: what must be true, for a group of conditions.
struct ReturnCriteria {
    std::string code;                    ///< strain, tendon
    std::vector<std::string> conditions; ///< codes of the conditions that they are for
    std::string title;
    std::vector<std::string> lines;
    std::string clinical;
    std::string source;
};

/// One week of building up an exercise that prevents injuries.
struct BuildUpWeek {
    std::string weeks; ///< "1", "5 to 10"
    std::string sets;  ///< "2 sets of 5"
    int sessions = 0;  ///< a week
};

struct ReturnToSport {
    std::vector<SpeedStep> speed;
    std::string speedSource;
    std::vector<ReturnCriteria> criteria;
    std::vector<BuildUpWeek> nordic;
    std::vector<std::string> afterwards; ///< prevention, once back
    std::string preventionSource;
};

} // namespace triage
