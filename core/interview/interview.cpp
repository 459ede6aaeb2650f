// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/interview.h"

#include "interview/number_condition.h"

#include <algorithm>
#include <utility>

namespace triage {

namespace {

bool equals(const AnswerValue &value, const AnswerValue &wanted)
{
    const auto *code = std::get_if<std::string>(&wanted);
    return code == nullptr ? value == wanted : hasCode(value, *code);
}

bool conditionsHold(const Question &question, const Answers &answers)
{
    const auto fulfilled = [&](const EnableWhen &condition) { return holds(condition, answers); };
    const auto &conditions = question.enableWhen;
    if (conditions.empty() || question.enableAll)
        return std::all_of(conditions.begin(), conditions.end(), fulfilled);
    return std::any_of(conditions.begin(), conditions.end(), fulfilled);
}

/// Where something stands: section, and page in it; page -1 is the section itself.
using Place = std::pair<int, int>;

std::optional<Place> placeOf(const Questionnaire &questionnaire, const std::string &id)
{
    for (int s = 0; s < static_cast<int>(questionnaire.sections.size()); ++s) {
        const Section &section = questionnaire.sections[s];
        if (section.id == id)
            return Place(s, -1);
        for (int p = 0; p < static_cast<int>(section.pages.size()); ++p)
            if (section.pages[p].id == id)
                return Place(s, p);
    }
    return std::nullopt;
}

/// A place as the steps of a mode know it: therapists only see sections.
std::optional<Place> stepPlace(const Questionnaire &questionnaire, Mode mode, const std::string &id)
{
    std::optional<Place> place = placeOf(questionnaire, id);
    if (place && mode == Mode::Therapist)
        place->second = -1;
    return place;
}

std::vector<const Page *> pagesOf(const Section &section, const Answers &answers)
{
    std::vector<const Page *> pages;
    for (const Page &page : section.pages)
        if (!questionsOf(page, answers).empty())
            pages.push_back(&page);
    return pages;
}

bool isMissing(const Question &question, const Answers &answers)
{
    if (!question.required || answerTo(answers, question.id) != nullptr)
        return false;
    const bool skipped = answers.values.find(question.id) != answers.values.end();
    return !skipped || question.skipText.empty();
}

} // namespace

bool holds(const EnableWhen &condition, const Answers &answers)
{
    using Operator = EnableWhen::Operator;
    const AnswerValue *value = answerTo(answers, condition.question);
    switch (condition.op) {
    case Operator::Exists:
        return (value != nullptr) == (condition.answer == AnswerValue(true));
    case Operator::Equal:
        return value != nullptr && equals(*value, condition.answer);
    case Operator::NotEqual:
        return value == nullptr || !equals(*value, condition.answer);
    default: {
        const auto *limit = std::get_if<double>(&condition.answer);
        const auto *number = value == nullptr ? nullptr : std::get_if<double>(value);
        return limit != nullptr && number != nullptr && holds(*number, condition.op, *limit);
    }
    }
}

bool applies(const Question &question, const Answers &answers)
{
    if (question.onlyFor && *question.onlyFor != answers.mode)
        return false;
    return conditionsHold(question, answers) ||
           (question.safety && answerTo(answers, question.id) != nullptr);
}

std::vector<const Question *> questionsOf(const Page &page, const Answers &answers)
{
    std::vector<const Question *> questions;
    for (const Question &question : page.questions)
        if (applies(question, answers))
            questions.push_back(&question);
    return questions;
}

std::vector<Step> stepsFor(const Questionnaire &questionnaire, const Answers &answers)
{
    std::vector<Step> steps;
    int sections = 0;
    for (const Section &section : questionnaire.sections) {
        std::vector<const Page *> pages = pagesOf(section, answers);
        if (pages.empty())
            continue;
        ++sections;
        if (answers.mode == Mode::Therapist) {
            steps.push_back({.id = section.id,
                             .section = &section,
                             .pages = std::move(pages),
                             .sectionNumber = sections});
            continue;
        }
        for (const Page *page : pages)
            steps.push_back(
                {.id = page->id, .section = &section, .pages = {page}, .sectionNumber = sections});
    }
    for (Step &step : steps)
        step.sectionCount = sections;
    return steps;
}

std::optional<Step> stepAfter(const Questionnaire &questionnaire, const Answers &answers,
                              const std::string &id)
{
    const std::optional<Place> here = stepPlace(questionnaire, answers.mode, id);
    for (Step &step : stepsFor(questionnaire, answers))
        if (!here || stepPlace(questionnaire, answers.mode, step.id) > here)
            return std::move(step);
    return std::nullopt;
}

std::optional<Step> stepBefore(const Questionnaire &questionnaire, const Answers &answers,
                               const std::string &id)
{
    const std::optional<Place> here = stepPlace(questionnaire, answers.mode, id);
    std::optional<Step> before;
    for (Step &step : stepsFor(questionnaire, answers))
        if (here && stepPlace(questionnaire, answers.mode, step.id) < here)
            before = std::move(step);
    return before;
}

std::optional<Step> stepWith(const Questionnaire &questionnaire, const Answers &answers,
                             const std::string &id)
{
    for (Step &step : stepsFor(questionnaire, answers))
        if (step.id == id)
            return std::move(step);
    return std::nullopt;
}

std::optional<Step> stepAsking(const Questionnaire &questionnaire, const Answers &answers,
                               const std::string &question)
{
    for (Step &step : stepsFor(questionnaire, answers))
        for (const Page *page : step.pages)
            for (const Question *asked : questionsOf(*page, answers))
                if (asked->id == question)
                    return std::move(step);
    return std::nullopt;
}

Answers withoutInapplicable(const Questionnaire &questionnaire, Answers answers)
{
    // Conditions only name earlier questions, so one pass in the order asked leaves nothing over.
    for (const Section &section : questionnaire.sections)
        for (const Page &page : section.pages)
            for (const Question &question : page.questions)
                if (!question.safety && !conditionsHold(question, answers))
                    answers.values.erase(question.id);
    return answers;
}

std::vector<std::string> unansweredSafety(const Questionnaire &questionnaire,
                                          const Answers &answers)
{
    std::vector<std::string> ids;
    for (const Section &section : questionnaire.sections)
        for (const Page &page : section.pages)
            for (const Question &question : page.questions)
                if (question.safety && applies(question, answers) &&
                    answerTo(answers, question.id) == nullptr)
                    ids.push_back(question.id);
    return ids;
}

std::vector<std::string> missingOn(const Step &step, const Answers &answers)
{
    std::vector<std::string> ids;
    for (const Page *page : step.pages)
        for (const Question *question : questionsOf(*page, answers))
            if (isMissing(*question, answers))
                ids.push_back(question->id);
    return ids;
}

} // namespace triage
