// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace triage {

/// The words for an urgency: the care card.
struct UrgencyText {
    std::string heading; ///< "Book a routine physiotherapy appointment"
    std::string therapistHeading;
    std::string chip; ///< two or three words for tables: "Routine appointment"
    std::string when; ///< "Aim for an appointment in the next 2 to 6 weeks."
    std::string body;
    std::vector<std::string> doNotWait; ///< signs that mean not to wait
    std::string source;
};

/// A sign that raises the urgency.
struct FlagText {
    std::string text; ///< completes "because you said you have ...", plain
    std::string therapistText;
    std::string why;     ///< what it can mean, plain
    std::string say;     ///< completes "I have ..." for the phone; emergencies only
    std::string concern; ///< "cauda equina syndrome": completes "I may have ..."; or empty
};

struct ConditionText {
    std::string code;
    std::string plainTitle; ///< "A sore hamstring tendon at the sit bone"
    std::string title;      ///< "Proximal hamstring tendinopathy"
    std::string plain;
    std::string clinical;
    std::string notRuledOut; ///< what would be needed to rule it out, plain
    std::string icd10;
    std::string source;
};

struct TreatmentText {
    std::string code;
    std::string title;
    std::string text;                           ///< plain: what it is and what studies show
    std::map<std::string, std::string> textFor; ///< by condition, where it differs
    std::string clinical;                       ///< figures for therapists
    std::vector<std::string> cautions;          ///< that hold for everyone
    std::string source;
};

struct Exercise {
    std::string code;
    std::string title;
    std::string dose;
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

struct Prognosis {
    std::string code;
    int lowDays = 0;
    int highDays = 0;
    std::string text;
    std::string source;
};

struct ProviderText {
    std::string code;
    std::string title;
    std::string text;
    std::string source;
};

/// One finding about the load history.
struct LoadText {
    std::string code;
    std::string title;
    std::string text;
    std::optional<double> hazardRatio; ///< hazard rate ratio against <=10 % (Frandsen25)
    std::optional<double> hazardLow;   ///< 95 % interval
    std::optional<double> hazardHigh;
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

struct Reference {
    std::string key;
    std::string authors;
    std::string title;
    std::string journal;
    std::string year;
    std::string link;
};

/// The emergency number of a country, as a card says it: "999 or 112".
struct EmergencyNumber {
    std::string region; ///< ISO 3166 code, or "other"
    std::string name;
    std::string number;
    std::string advice; ///< urgent, non-emergency line: "111", or empty
};

/// All texts that rules refer to by code.
struct Catalogue {
    std::map<std::string, UrgencyText> urgencies;
    std::map<std::string, FlagText> flags;
    std::vector<ConditionText> conditions; ///< in the order that breaks ties
    std::map<std::string, TreatmentText> treatments;
    std::map<std::string, Exercise> exercises;
    std::map<std::string, Plan> plans;
    std::map<std::string, Prognosis> prognoses;
    std::map<std::string, ProviderText> providers;
    std::map<std::string, LoadText> load;
    RunProgramme returnToRun;
    std::vector<EmergencyNumber> emergencyNumbers;
    std::map<std::string, Reference> references;
    std::string intendedUse;

    [[nodiscard]] const ConditionText *condition(const std::string &code) const;
};

/// Reads `resources`/advice/*.json and `resources`/evidence/references.json. Refuses a missing or
/// unknown field, a code used twice, an exercise or source key that is not defined.
[[nodiscard]] Result<Catalogue> loadCatalogue(const std::filesystem::path &resources);

} // namespace triage
