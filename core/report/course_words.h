// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/word_list.h"

#include <string>

namespace triage {

/// What a report says of the visits before and of the therapist's own conclusion. "{}" stands for
/// what is filled in. Part of ReportWords.
class CourseWords : WordList {
public:
    explicit CourseWords(const Translation &language);
    /// In English; `visit` is given every word once.
    explicit CourseWords(const TextVisitor &visit);

    std::string since = say("Since {}:");
    std::string title = say("Course since the first visit");
    std::string visitCount = say("{} visits, the first on {}, the last on {}.");
    std::string better = say("Clearly better.");
    std::string same = say("About the same.");
    std::string worse = say("Worse.");
    std::string mixed = say("Better in some things, worse in others.");
    std::string unknown = say("Too little to compare.");
    std::string higherIsBetter = say("Higher is better.");
    std::string lowerIsBetter = say("Lower is better.");
    std::string betterByMuch = say("Better by a change that matters.");
    std::string worseByMuch = say("Worse by a change that matters.");
    std::string tooSmall = say("Too small a change to count.");
    std::string important = say("A change that matters: {} points or more ({}).");
    std::string visitHead = say("Visit");
    std::string value = say("Value");
    std::string sinceFirst = say("Since the first visit");
    std::string start = say("the start");
    std::string noChange = say("no change");
    std::string higher = say("{} higher");
    std::string lower = say("{} lower");
    std::string chart = say("Chart.");
    std::string bandMatters = say("a change that matters");
    std::string atStart = say("at the start");
    std::string stageOfPlan = say("Stage of the plan: {}");
    std::string stage = say("Stage");
    std::string stageNumber = say("Stage {}");
    std::string stageNamed = say("{}: {}");
    std::string stageNow = say("Now at stage {}, at the first visit at stage {}.");
    std::string events = say("What changed on the way");
    std::string urgencyChanged = say("how soon to be seen is now “{}” (before: “{}”)");
    std::string conditionChanged = say("what it suggests is now “{}” (before: “{}”)");
    std::string planChanged = say("the plan is now “{}” (before: “{}”)");
    std::string none = say("no plan");
    std::string recheckAnswers = say("Re-check");

    std::string own = say("The therapist's own conclusion");
    std::string byRules = say("By the rules");
    std::string byTherapist = say("By the therapist");
    std::string suggests = say("What it suggests");
    std::string urgency = say("How soon to be seen");
    std::string ownReason = say("The therapist's reason, {}:");

    std::string home = say("How it has gone so far");
    std::string homeBetter = say("You are clearly better than at your first visit on {}.");
    std::string homeSame = say("You are about the same as at your first visit on {}.");
    std::string homeWorse = say("You are worse than at your first visit on {}.");
    std::string homeMixed =
        say("Since your first visit on {} some things are better and others are worse.");
    std::string homeUnknown =
        say("There is too little to compare with your first visit on {} yet.");
    std::string homeBetterByMuch = say("That is a real change for the better.");
    std::string homeWorseByMuch = say("That is a real change for the worse.");
    std::string homeTooSmall =
        say("That is too small to count: ups and downs like this are normal.");
    std::string homeOwn = say("Your therapist concluded:");
    std::string homeOwnText = say("{}. How soon to be seen: {}.");
    std::string homeStage = say("Your plan is at stage {} of {}.");
};

} // namespace triage
