// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "interview/questionnaire.h"

#include <string>
#include <utility>
#include <vector>

namespace triage {

/// The answers of a runner with a sore tendon at the sit bone, with a pain of `pain` (0 to 10) when
/// running, and no danger sign: every safety question is answered.
[[nodiscard]] inline Answers soreTendon(const Questionnaire &questionnaire, double pain = 5)
{
    Answers answers;
    for (const Question *question : allQuestions(questionnaire))
        if (question->safety &&
            (question->kind == QuestionKind::YesNoUnsure || question->kind == QuestionKind::YesNo))
            answers.values[question->id] = false;
    const std::pair<const char *, AnswerValue> others[] = {
        {"walking", "normal"},
        {"leg_swelling", "none"},
        {"night_pain", "none"},
        {"hop_pain", "none"},
        {"clot_risks", std::vector<std::string>{"none"}},
        {"medication", std::vector<std::string>{"none"}},
        {"conditions", std::vector<std::string>{"none"}},
        {"age", 38.0},
        {"sport", "distance_running"},
        {"side", "left"},
        {"duration_days", 56.0},
        {"pain_sites", std::vector<std::string>{"sit_bone"}},
        {"worst_site", "sit_bone"},
        {"pain_rest", 1.0},
        {"pain_activity", pain},
        {"onset", "gradual"},
        {"mechanism", "none_recalled"},
        {"pop", false},
        {"bruising", "none"},
        {"aggravators", std::vector<std::string>{"sitting", "uphill", "lunging_or_squatting"}},
        {"warm_up_effect", "eases"},
    };
    for (const auto &[id, value] : others)
        answers.values[id] = value;
    return answers;
}

} // namespace triage
