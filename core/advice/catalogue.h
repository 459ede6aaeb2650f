// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/change_phrases.h"
#include "advice/condition_text.h"
#include "advice/rehabilitation.h"
#include "advice/self_test.h"
#include "base/result.h"
#include "language/translation.h"

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
    std::string source = {};
};

struct TreatmentText {
    std::string code;
    std::string title;
    std::string text;                           ///< plain: what it is and what studies show
    std::map<std::string, std::string> textFor; ///< by condition, where it differs
    std::string dose = {};                      ///< how much and how often, or empty
    std::string clinical;                       ///< figures for therapists
    std::vector<std::string> cautions;          ///< that hold for everyone
    std::string source;
};

struct Prognosis {
    std::string code;
    int lowDays = 0;
    int highDays = 0;
    std::string text;
    std::string clinical = {}; ///< published figures, for therapists
    std::string source;
};

struct ProviderText {
    std::string code;
    std::string title;
    std::string text;
    std::string notFor = {};
    std::vector<std::string> offers = {}; ///< what they may offer
    std::vector<std::string> ask = {};    ///< questions to put to them
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

struct Reference {
    std::string key;
    std::string authors;
    std::string title;
    std::string journal;
    std::string year;
    std::string link;
};

/// Something about the person or the training that may have contributed.
struct FactorText {
    std::string code;
    std::string title;
    std::string text;     ///< plain: what is known
    std::string tryThis;  ///< plain: what to do about it
    std::string measure;  ///< how to see whether it applies
    std::string evidence; ///< strong, moderate, limited, conflicting, none
    std::string clinical;
    std::string source;
};

/// A clinical word in plain words.
struct GlossaryTerm {
    std::string term;
    std::vector<std::string> forms; ///< other ways it is written
    std::string text;
    std::string source;
};

/// A part of a chapter to read.
struct GuideSection {
    std::string code;
    std::string title;
    std::string text;
    std::vector<std::string> lines;
    std::string clinical;
    std::string source;
};

/// A chapter to read beside the results.
struct GuideChapter {
    std::string code;
    std::string title;
    bool therapistsOnly = false;
    std::vector<GuideSection> sections;
};

/// What the program is for, who may use it, and where it must not be used.
struct IntendedUse {
    std::vector<std::string> users;
    std::vector<std::string> notFor;
    std::vector<std::string> limits;
    std::string
        device; ///< why it is not a medical device, and what that asks of those who share it
    std::string source;
};

/// What is there against a hazard: a rule table, a proven property or a test, by name.
struct HazardControl {
    std::string kind; ///< table, property or test
    std::string name;
};

/// What could go wrong with this program, and what is done about it.
struct Hazard {
    std::string hazard;
    std::string situation;
    std::string harm;
    std::string cause;
    std::vector<HazardControl> controls;
    std::string residual; ///< what remains, and why that is acceptable
};

/// The emergency number of a country, as a card says it: "999 or 112".
struct EmergencyNumber {
    std::string region; ///< ISO 3166 code, or "other"
    std::string name;
    std::string number;
    std::string advice; ///< urgent, non-emergency line: "111", or empty
    std::string source = {};
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
    ReturnToSport returnToSport;
    std::map<std::string, SelfTest> selfTests;
    std::map<std::string, ChangePhrases> changePhrases; ///< by question
    std::map<std::string, FactorText> factors;
    std::vector<GlossaryTerm> glossary;
    std::vector<std::string> clinicalParts; ///< parts of words that need a glossary entry
    std::vector<GuideChapter> guide;
    std::vector<EmergencyNumber> emergencyNumbers;
    std::map<std::string, Reference> references;
    std::string intendedUse; ///< the statement in a few sentences
    IntendedUse use;         ///< the same, point by point
    std::vector<Hazard> hazards;
    std::string hazardSource;
    Translation language; ///< that its texts are in

    [[nodiscard]] const ConditionText *condition(const std::string &code) const;
};

/// Reads `resources`/advice/*.json, `resources`/safety/hazards.json and
/// `resources`/evidence/references.json. Refuses a missing or
/// unknown field, a code used twice, an exercise or source key that is not defined.
[[nodiscard]] Result<Catalogue> loadCatalogue(const std::filesystem::path &resources);

} // namespace triage
