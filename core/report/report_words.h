// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/word_list.h"
#include "report/course_words.h"

#include <array>
#include <string>

namespace triage {

/// Every word that reports, hand-outs and the paper form add to the texts of questions and advice,
/// in one language. "{}" stands for what is filled in.
class ReportWords : WordList {
public:
    explicit ReportWords(const Translation &language);
    /// In English; `visit` is given every word once.
    explicit ReportWords(const TextVisitor &visit);

    std::string pageOf = say("Page {} of {}");
    std::string lead = say("{}:"); ///< before what it is about

    std::string reportTitle = say("Hamstring assessment");
    std::string selfReported = say("Self-reported interview, not examined");
    std::string historyOnly = say("History taken by a therapist, not examined");
    std::string examined = say("History and examination by a therapist");
    std::string foot = say("Rules version {}. Supports, does not replace, an examination.");

    std::string noUrgentSign = say("No sign that needs urgent care was reported.");
    std::string safetyAll = say("All {} safety questions that apply were answered.");
    std::string safetyOpen = say("Could not be ruled out, as not answered:");
    std::string safetyUnsure = say("Could not be ruled out, as the answer was “not sure”:");
    std::string andMore = say("{} and {} more, listed with the answers");
    std::string signs = say("Signs that need care:");
    std::string because = say("Because");
    std::string onThePhone = say("On the phone you can say:");
    std::string iHave = say("I have {}.");
    std::string iMayHave = say("I may have {}.");
    std::string myClientHas = say("I have a client with: {}.");
    std::string iSuspect = say("I suspect {}.");
    std::string numbers = say("Emergency numbers");
    std::string country = say("Country");
    std::string number = say("Number");

    std::string suggests = say("What the answers suggest");
    std::string suggestsExamined = say("What the findings suggest");
    std::string highConfidence = say("Confidence: high. A suggestion, not a diagnosis.");
    std::string moderateConfidence = say("Confidence: moderate. A suggestion, not a diagnosis.");
    std::string lowConfidence = say("Confidence: low. A suggestion, not a diagnosis.");
    std::string lessSupport = say("Less support, not ruled out:");
    std::string left = say("left");
    std::string right = say("right");
    std::string both = say("both sides");

    std::string where = say("Where it hurts");
    std::string chartLeft = say("Left");
    std::string chartRight = say("Right");
    std::string fromBehind = say("Seen from behind");
    std::string fromFront = say("From the front");
    std::string chartAlt = say("Drawing of the legs.");
    std::string solid = say("Solid:");
    std::string hatched = say("Hatched:");
    std::string hurtsMost = say("{}, hurts most");
    std::string painOf = say("{} of 10");
    std::string painWorst = say("in the worst activity");
    std::string painRest = say("at rest");

    std::string keyAnswers = say("Key answers");
    std::array<std::string, 10> keyLines = {
        say("Age, sport"),   say("Began"),    say("Pop, bruise, gap"), say("Walking"),
        say("Night pain"),   say("Numbness"), say("Earlier injury"),   say("Medicines, conditions"),
        say("Tried so far"), say("Goal")};
    std::string began = say("{} (about {} ago)");
    std::string beganToday = say("{}, the day of this interview");
    std::string couldNotTell = say("Could not be told");
    std::string unsure = say("{}: not sure");
    std::string askAtExam = say("Questions still open");
    std::string planStage = say("Plan and stage");
    std::string stageOf = say("{}, stage {} of {}: {}");
    std::string noPlan = say("No plan: care comes first.");
    std::string noPlanFits = say("No plan fits these answers.");
    std::string nextCheck = say("Next check:");

    std::string allAnswers = say("All answers");
    std::string question = say("Question");
    std::string answer = say("Answer");
    std::string notAnswered = say("Not answered:");
    std::string reasonsFor = say("What points to it");
    std::string reasonsAgainst = say("What points away from it");
    std::string reason = say("Reason");
    std::string weight = say("Weight");
    std::string rule = say("Rule");
    std::string source = say("Source");
    std::string weightNote = say("A weight of evidence is not a probability.");
    std::string wouldChange = say("What would change this");
    std::string treatments = say("Treatments");
    std::string treatment = say("Treatment");
    std::string verdict = say("Verdict");
    std::string evidence = say("Evidence");
    std::string strong = say("strong");
    std::string moderate = say("moderate");
    std::string limited = say("limited");
    std::string conflicting = say("conflicting");
    std::string against = say("against");
    std::string noEvidence = say("none yet");
    std::string recommended = say("recommended");
    std::string consider = say("worth considering");
    std::string notRecommended = say("not recommended");
    std::string avoid = say("avoid for now");
    std::string takeCare = say("Take care:");
    std::string factors = say("What may have contributed");
    std::string load = say("Training load");

    std::string here = say("{} (now)");
    std::string goal = say("Goal:");
    std::string usualTime = say("Usual time:");
    std::string running = say("Running:");
    std::string avoidDoing = say("Avoid:");
    std::string moveOn = say("Move on when:");
    std::string green = say("Green:");
    std::string amber = say("Amber:");
    std::string red = say("Red:");
    std::string dose = say("Dose:");
    std::string cue = say("Cue:");

    std::string safetyNet = say("Safety net");
    std::string ifThis = say("If");
    std::string byWhen = say("By");
    std::string thenDo = say("Then");
    std::string anyTime = say("at any time");
    std::string notBetter = say("it is not better");
    std::string gettingWorse = say("it is getting worse");
    std::string lessDoing = say("it is getting worse and you can do less than before");
    std::string thenBook = say("book a routine appointment and answer the re-check questions");
    std::string thenSay = say("say so at the appointment and answer the re-check questions");
    std::string thenDays = say("be seen within a few days");
    std::string course = say("How long it may take");
    std::string checks = say("Check again on {}.");

    std::string providers = say("Who to see");
    std::string sources = say("Sources");
    std::string about = say("About this report");
    std::string rulesVersion = say("Rules version: {}");

    std::string handOutTitle = say("Your hamstring: next steps");
    std::string handOutNote = say("To take home");
    std::string handOutFoot = say("Made from your answers with rules version {}. Not a diagnosis.");
    std::string getHelp = say("Get help if");
    std::string maybe = say("What it may be");
    std::string medicalName = say("The medical name is: {}.");
    std::string youSaid = say("Because you said or showed");
    std::string yourPlan = say("Your plan now");
    std::string painGuide = say("How much pain is all right");
    std::string nextSteps = say("When you can do this, go on to “{}”");
    std::string datesTitle = say("Dates");
    std::string helpsBecause = say("{}, because {}");
    std::string helps = say("What helps, and what to leave");
    std::string ask = say("You can ask: {}");

    std::string formTitle = say("Hamstring questionnaire");
    std::string formNote = say("To fill in before your appointment");
    std::string formFoot = say("Questionnaire version {}.");
    std::string formWarning = say("Tell the staff at once if you tick “Yes” on this first page");
    std::string formName = say("Name or code");
    std::string formDate = say("Date");
    std::string formMany = say("Tick all that fit.");
    std::string formSkipIf = say("Skip this if “{}” is “{}”.");
    std::string formDayMonthYear = say("day, month, year");
    std::string formSkip = say("Leave out what you do not know.");
    std::string formSigns = say("Sign");
    std::string yes = say("Yes");
    std::string no = say("No");
    std::string notSure = say("Not sure");
    std::string orElse = say("{} or {}");

    CourseWords visits;
};

} // namespace triage
