// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

namespace triage::test {

namespace {

Plan somePlan()
{
    const PlanStage isometric{
        .code = "isometric",
        .title = "Holding",
        .goal = "Calm the tendon",
        .days = "7 to 14 days",
        .enter = {"Pain at rest is 3 or less"},
        .leave = {"A bridge hurts 3 or less"},
        .exercises = {{.exercise = "bridge", .dose = ""}, {.exercise = "bridge", .dose = "3 x 8"}},
        .running = "Short and slow",
        .avoid = "Hills",
        .source = "Goom16"};
    PlanStage heavy = isometric;
    heavy.code = "heavy";
    heavy.title = "Heavy and slow";
    return {.code = "tendon",
            .title = "Plan for the tendon",
            .intro = "Four stages.",
            .painGuide = {.green = "0 to 3", .amber = "4 to 5", .red = "6 and more", .source = "x"},
            .stages = {isometric, heavy},
            .source = "Goom16"};
}

} // namespace

Catalogue someCatalogue()
{
    Catalogue catalogue;
    catalogue.urgencies["routine"] = {.heading = "Book a routine appointment",
                                      .therapistHeading = "Routine referral",
                                      .chip = "Routine",
                                      .when = "In the next 2 to 6 weeks.",
                                      .body = "You can begin with the plan.",
                                      .doNotWait = {"you cannot walk 4 steps"},
                                      .source = "judgement"};
    catalogue.urgencies["emergency"] = {.heading = "Call now",
                                        .therapistHeading = "Emergency referral now",
                                        .chip = "Emergency",
                                        .when = "Now.",
                                        .body = "Do not drive.",
                                        .doNotWait = {},
                                        .source = "NICE"};
    catalogue.flags["saddle"] = {.text = "numbness between your legs",
                                 .therapistText = "Saddle anaesthesia",
                                 .why = "nerves may be under pressure",
                                 .say = "numbness between my legs",
                                 .concern = "cauda equina syndrome"};
    catalogue.conditions = {{.code = "proximal_tendinopathy",
                             .plainTitle = "A sore tendon at the sit bone",
                             .title = "Proximal hamstring tendinopathy",
                             .plain = "The tendon is irritated.",
                             .clinical = "Insertional tendinopathy.",
                             .notRuledOut = "",
                             .icd10 = "M76.8",
                             .source = "Goom16"},
                            {.code = "strain",
                             .plainTitle = "A pulled hamstring",
                             .title = "Hamstring strain",
                             .plain = "Muscle fibres may be torn.",
                             .clinical = "Hamstring muscle injury.",
                             .notRuledOut = "",
                             .icd10 = "S76.3",
                             .source = "judgement"}};
    catalogue.treatments["shockwave"] = {
        .code = "shockwave",
        .title = "Shockwave therapy",
        .text = "Sound waves.",
        .textFor = {{"proximal_tendinopathy", "Sound waves at the sit bone."}},
        .clinical = "Four sessions.",
        .cautions = {"not over metal"},
        .source = "Cacchio11"};
    catalogue.exercises["bridge"] = {.code = "bridge",
                                     .title = "Bridge",
                                     .dose = "5 x 45 s",
                                     .how = "Lift the hips.",
                                     .cue = "",
                                     .picture = "",
                                     .source = "Goom16"};
    catalogue.plans["tendon"] = somePlan();
    catalogue.prognoses["tendon"] = {
        .code = "tendon", .lowDays = 84, .highDays = 180, .text = "3 to 6 months.", .source = "x"};
    catalogue.providers["physiotherapist"] = {.code = "physiotherapist",
                                              .title = "Physiotherapist",
                                              .text = "Tests and guides the loading.",
                                              .source = "judgement"};
    catalogue.load["spike"] = {.code = "spike",
                               .title = "A moderate spike",
                               .text = "This run was half as far again.",
                               .hazardRatio = 1.52,
                               .hazardLow = 1.16,
                               .hazardHigh = 2.0,
                               .source = "Frandsen25"};
    catalogue.returnToRun = {
        .before = {"You walk 30 minutes without pain"},
        .rules = {"Rest a day between runs"},
        .steps = {{.session = "Walk 4, run 1", .total = "25 min", .effort = "easy"}},
        .source = "judgement"};
    catalogue.emergencyNumbers = {
        {.region = "GB", .name = "United Kingdom", .number = "999 or 112", .advice = "111"}};
    catalogue.references["Goom16"] = {.key = "Goom16",
                                      .authors = "Goom T, Malliaras P",
                                      .title = "Clinical aspects",
                                      .journal = "JOSPT",
                                      .year = "2016",
                                      .link = "https://example.org/?a=1&b=2"};
    catalogue.intendedUse = "It suggests and does not diagnose.";
    return catalogue;
}

Questionnaire someQuestionnaire()
{
    const auto option = [](const std::string &code, const std::string &text) {
        Option result;
        result.code = code;
        result.text = text;
        return result;
    };
    Question lump;
    lump.id = "lump";
    lump.text = "Is there a lump?";
    lump.label = "A lump";
    lump.kind = QuestionKind::YesNoUnsure;
    lump.safety = true;
    lump.options = {option("yes", "Yes"), option("no", "No"), option("unsure", "Not sure")};
    Question onset;
    onset.id = "onset";
    onset.text = "How did it begin?";
    onset.label = "How it began";
    onset.kind = QuestionKind::Choice;
    onset.options = {option("sudden", "Suddenly"), option("gradual", "Little by <little>")};
    Page page;
    page.id = "page";
    page.questions = {lump, onset};
    Section section;
    section.id = "all";
    section.pages = {page};
    Questionnaire questionnaire;
    questionnaire.sections = {section};
    return questionnaire;
}

Assessment tendonAssessment()
{
    const Reason onset{.rule = "evidence_onset/3",
                       .text = "it came on gradually",
                       .source = "Goom16",
                       .condition = "proximal_tendinopathy",
                       .weight = 1.1};
    const Reason pattern{.rule = "urgency_patterns/1",
                         .text = "it has lasted 8 weeks",
                         .source = "judgement",
                         .condition = "",
                         .weight = {}};
    Assessment assessment;
    assessment.rulebaseVersion = "0123456789abcdef";
    assessment.urgency = Urgency::Routine;
    assessment.urgencyReasons = {pattern};
    assessment.unansweredSafety = {"lump"};
    assessment.condition = "proximal_tendinopathy";
    assessment.confidence = "moderate";
    assessment.differential = {{.condition = "proximal_tendinopathy", .support = 3.2},
                               {.condition = "strain", .support = 0.5}};
    assessment.reasons = {onset};
    assessment.askNext = {"lump", "onset"};
    assessment.prognosis = "tendon";
    assessment.treatments = {{.treatment = "shockwave",
                              .verdict = "consider",
                              .evidence = "conflicting",
                              .reason = {.rule = "treatments/4",
                                         .text = "loading comes first",
                                         .source = "Goom16; judgement",
                                         .condition = "",
                                         .weight = {}},
                              .cautions = {pattern}}};
    assessment.plan = PlanChoice{.plan = "tendon", .stage = "isometric", .reason = pattern};
    assessment.returnToRun = true;
    assessment.runRatio = 1.5;
    assessment.load = {{.code = "spike", .reason = pattern}};
    assessment.providers = {"physiotherapist"};
    assessment.recheckDays = {14, 42, 84};
    assessment.firedRules = {"evidence_onset/3", "urgency_patterns/1"};
    return assessment;
}

Assessment emergencyAssessment()
{
    const Reason flag{.rule = "red_flags/2",
                      .text = "there is numbness in the saddle area",
                      .source = "NICE",
                      .condition = "",
                      .weight = {}};
    Assessment assessment;
    assessment.rulebaseVersion = "0123456789abcdef";
    assessment.urgency = Urgency::Emergency;
    assessment.urgencyReasons = {flag};
    assessment.redFlags = {{.code = "saddle", .urgency = Urgency::Emergency, .reason = flag}};
    assessment.condition = "strain";
    assessment.grade = 2;
    assessment.confidence = "low";
    assessment.differential = {{.condition = "strain", .support = 1}};
    return assessment;
}

} // namespace triage::test
