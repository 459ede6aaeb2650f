// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/rehabilitation.h"
#include "base/result.h"
#include "dmn/graph.h"
#include "interview/questionnaire.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace triage {

/// Something measured at every visit.
struct Measure {
    std::string id;   ///< of the answer; "activity_*" is the mean of all that begin so
    std::string kind; ///< pain, function or score
    std::string rule; ///< its name in the rules for changes that matter
    bool higherIsBetter = false;
    int most = 10; ///< the scale's end; it begins at 0
    std::string title;
};

/// What a course is called, and what to say of it.
struct CourseText {
    std::string title;
    std::string text;
};

/// What a re-check asks, and the rules that hold it against the visits before.
struct FollowUpRules {
    Questionnaire questionnaire;
    dmn::Graph graph;
    std::vector<Measure> measures;
    std::map<std::string, CourseText> courses;   ///< better, same, worse, unknown
    std::map<std::string, std::string> outlooks; ///< texts by code
    Translation language;                        ///< that its texts are in
};

/// Reads `resources`/questionnaire/recheck.json, whose groups without items are those of the first
/// questionnaire, and `resources`/follow_up.
[[nodiscard]] Result<FollowUpRules> loadFollowUp(const std::filesystem::path &resources);

/// Visits every text that people read: of the questions, measures, courses and outlooks.
void eachText(FollowUpRules &rules, const TextVisitor &visit);

/// Puts a language's words in place of the English ones. What has none stays English.
void translate(FollowUpRules &rules, const Translation &language);

/// The question of a re-check that lists what ends a stage of a plan.
inline constexpr const char *criteriaQuestion = "stage_criteria";

/// The questions of a re-check for someone at this stage of a plan (nullptr: no plan): one more
/// page asks which of the stage's criteria are met.
[[nodiscard]] Questionnaire recheckQuestions(const FollowUpRules &rules, const PlanStage *stage);

} // namespace triage
