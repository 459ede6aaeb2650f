// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

namespace triage {

/// Every word that reports and hand-outs add to the texts of questions and advice. "{}" stands for
/// what is filled in. Another language is another value of it.
struct ReportWords {
    std::string language = "en";
    std::array<std::string, 12> months = {"January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December"};
    std::string date = "{day} {month} {year}";
    std::string pageOf = "Page {} of {}";
    std::string listAnd = " and ";

    std::string reportTitle = "Hamstring assessment";
    std::string selfReported = "Self-reported interview, not examined";
    std::string historyOnly = "History taken by a therapist, not examined";
    std::string examined = "History and examination by a therapist";
    std::string foot = "Rules version {}. Supports, does not replace, an examination.";

    std::string noUrgentSign = "No sign that needs urgent care was reported.";
    std::string safetyAll = "All {} safety questions that apply were answered.";
    std::string safetyOpen = "Could not be ruled out, as not answered:";
    std::string safetyUnsure = "Could not be ruled out, as the answer was “not sure”:";
    std::string andMore = " and {} more, listed with the answers";
    std::string signs = "Signs that need care:";
    std::string because = "Because";
    std::string onThePhone = "On the phone you can say:";
    std::string iHave = "I have {}.";
    std::string iMayHave = "I may have {}.";
    std::string myClientHas = "I have a client with: {}.";
    std::string iSuspect = "I suspect {}.";
    std::string numbers = "Emergency numbers";
    std::string country = "Country";
    std::string number = "Number";

    std::string suggests = "What the answers suggest";
    std::string suggestsExamined = "What the findings suggest";
    std::string certainty = "Confidence: {}. A suggestion, not a diagnosis.";
    std::string high = "high";
    std::string moderate = "moderate";
    std::string low = "low";
    std::string lessSupport = "Less support, not ruled out:";
    std::string left = "left";
    std::string right = "right";
    std::string both = "both sides";

    std::string where = "Where it hurts";
    std::string chartLeft = "Left";
    std::string chartRight = "Right";
    std::string fromBehind = "Seen from behind";
    std::string fromFront = "From the front";
    std::string chartAlt = "Drawing of the legs.";
    std::string solid = "Solid:";
    std::string hatched = "Hatched:";
    std::string hurtsMost = "{}, hurts most";
    std::string painOf = "{} of 10";
    std::string painWorst = "in the worst activity";
    std::string painRest = "at rest";

    std::string keyAnswers = "Key answers";
    std::array<std::string, 10> keyLines = {
        "Age, sport", "Began",          "Pop, bruise, gap",      "Walking",      "Night pain",
        "Numbness",   "Earlier injury", "Medicines, conditions", "Tried so far", "Goal"};
    std::string began = "{} (about {} ago)";
    std::string beganToday = "{}, the day of this interview";
    std::string couldNotTell = "Could not be told";
    std::string unsure = "{}: not sure";
    std::string askAtExam = "Questions still open";
    std::string planStage = "Plan and stage";
    std::string stageOf = "{}, stage {} of {}: {}";
    std::string noPlan = "No plan: care comes first.";
    std::string noPlanFits = "No plan fits these answers.";
    std::string nextCheck = "Next check:";

    std::string allAnswers = "All answers";
    std::string question = "Question";
    std::string answer = "Answer";
    std::string notAnswered = "Not answered:";
    std::string reasonsFor = "What points to it";
    std::string reasonsAgainst = "What points away from it";
    std::string reason = "Reason";
    std::string weight = "Weight";
    std::string rule = "Rule";
    std::string source = "Source";
    std::string weightNote = "A weight of evidence is not a probability.";
    std::string wouldChange = "What would change this";
    std::string treatments = "Treatments";
    std::string treatment = "Treatment";
    std::string verdict = "Verdict";
    std::string evidence = "Evidence";
    std::string recommended = "recommended";
    std::string consider = "worth considering";
    std::string notRecommended = "not recommended";
    std::string avoid = "avoid for now";
    std::string takeCare = "Take care:";
    std::string factors = "What may have contributed";
    std::string load = "Training load";

    std::string here = "{} (now)";
    std::string goal = "Goal:";
    std::string usualTime = "Usual time:";
    std::string running = "Running:";
    std::string avoidDoing = "Avoid:";
    std::string moveOn = "Move on when:";
    std::string green = "Green:";
    std::string amber = "Amber:";
    std::string red = "Red:";
    std::string dose = "Dose:";
    std::string cue = "Cue:";

    std::string safetyNet = "Safety net";
    std::string ifThis = "If";
    std::string byWhen = "By";
    std::string thenDo = "Then";
    std::string anyTime = "at any time";
    std::string notBetter = "it is not better";
    std::string gettingWorse = "it is getting worse";
    std::string lessDoing = "it is getting worse and you can do less than before";
    std::string thenBook = "book a routine appointment and answer the re-check questions";
    std::string thenSay = "say so at the appointment and answer the re-check questions";
    std::string thenDays = "be seen within a few days";
    std::string course = "How long it may take";
    std::string checks = "Check again on {}.";

    std::string providers = "Who to see";
    std::string sources = "Sources";
    std::string about = "About this report";
    std::string rulesVersion = "Rules version: {}";

    std::string handOutTitle = "Your hamstring: next steps";
    std::string handOutNote = "To take home";
    std::string handOutFoot = "Made from your answers with rules version {}. Not a diagnosis.";
    std::string getHelp = "Get help if";
    std::string maybe = "What it may be";
    std::string medicalName = "The medical name is: {}.";
    std::string youSaid = "Because you said or showed";
    std::string yourPlan = "Your plan now";
    std::string painGuide = "How much pain is all right";
    std::string nextSteps = "When you can do this, go on to “{}”";
    std::string datesTitle = "Dates";
    std::string helpsBecause = "{}, because {}";
    std::string helps = "What helps, and what to leave";
    std::string ask = "You can ask: {}";

    std::string formTitle = "Hamstring questionnaire";
    std::string formNote = "To fill in before your appointment";
    std::string formFoot = "Questionnaire version {}.";
    std::string formWarning = "Tell the staff at once if you tick “Yes” on this first page";
    std::string formName = "Name or code";
    std::string formDate = "Date";
    std::string formMany = "Tick all that fit.";
    std::string formSkipIf = "Skip this if “{}” is “{}”.";
    std::string formDayMonthYear = "day, month, year";
    std::string formSkip = "Leave out what you do not know.";
    std::string formSigns = "Sign";
    std::string yes = "Yes";
    std::string no = "No";
    std::string notSure = "Not sure";
    std::string orElse = " or ";
};

} // namespace triage
