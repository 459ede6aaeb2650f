// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"

#include <optional>
#include <string>
#include <vector>

namespace triage {

/// Where an interview stands: a value that can be stored after every answer.
struct Interview {
    Answers answers;
    std::string page; ///< id of the page (runner) or section (therapist) shown; empty: not begun

    bool operator==(const Interview &) const = default;
};

/// One stop of the walk: a page for runners, a whole section for therapists.
struct Step {
    std::string id;
    const Section *section = nullptr;
    std::vector<const Page *> pages; ///< one for runners
    int sectionNumber = 1;           ///< 1-based, for "section 2 of 6"
    int sectionCount = 1;
};

/// True where this condition holds; as in FHIR, "is not" also holds for a question not answered.
[[nodiscard]] bool holds(const EnableWhen &condition, const Answers &answers);

/// True while this question is to be asked: the mode fits and its enableWhen hold. A safety
/// question that is answered stays, so that no sign once given is ever hidden.
[[nodiscard]] bool applies(const Question &question, const Answers &answers);

/// The questions of a page that apply now.
[[nodiscard]] std::vector<const Question *> questionsOf(const Page &page, const Answers &answers);

/// The walk through the questionnaire for these answers: steps with at least one question.
[[nodiscard]] std::vector<Step> stepsFor(const Questionnaire &questionnaire,
                                         const Answers &answers);

/// The step after / before `id`; nullopt at the ends. An id that no longer applies is taken as the
/// place in the questionnaire where it stood.
[[nodiscard]] std::optional<Step> stepAfter(const Questionnaire &questionnaire,
                                            const Answers &answers, const std::string &id);
[[nodiscard]] std::optional<Step> stepBefore(const Questionnaire &questionnaire,
                                             const Answers &answers, const std::string &id);
[[nodiscard]] std::optional<Step> stepWith(const Questionnaire &questionnaire,
                                           const Answers &answers, const std::string &id);

/// The step that asks this question; nullopt while it does not apply.
[[nodiscard]] std::optional<Step> stepAsking(const Questionnaire &questionnaire,
                                             const Answers &answers, const std::string &question);

/// Drops answers to questions whose enableWhen no longer hold, until nothing changes. Answers to
/// safety questions stay, and so does what was answered beyond the questions of this mode.
[[nodiscard]] Answers withoutInapplicable(const Questionnaire &questionnaire, Answers answers);

/// Ids of safety questions of this mode that apply and are not answered, in the order asked.
[[nodiscard]] std::vector<std::string> unansweredSafety(const Questionnaire &questionnaire,
                                                        const Answers &answers);

/// What is missing on a step before Continue may go on: ids of required questions that are neither
/// answered nor skipped with their own skip option.
[[nodiscard]] std::vector<std::string> missingOn(const Step &step, const Answers &answers);

/// An answer in words, in the language of the question: "Sit bone, upper back of thigh"; "Not
/// provided". A therapist reads the clinical terms.
[[nodiscard]] std::string answerText(const Question &question, const AnswerValue *value,
                                     Mode reader = Mode::Runner, const Translation &language = {});

} // namespace triage
