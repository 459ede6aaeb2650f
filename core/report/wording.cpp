// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"

#include "language/phrases.h"
#include "report/reference_list.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace triage {

namespace {

void fillIn(std::string &text, std::string_view placeholder, const std::string &words)
{
    for (auto at = text.find(placeholder); at != std::string::npos;
         at = text.find(placeholder, at + words.size()))
        text.replace(at, placeholder.size(), words);
}

} // namespace

std::string conditionTitle(const Catalogue &catalogue, const std::string &code,
                           std::optional<int> grade, Mode mode)
{
    const ConditionText *text = catalogue.condition(code);
    if (!text)
        return code;
    const std::string &title = mode == Mode::Runner ? text->plainTitle : text->title;
    return grade
               ? catalogue.language.with(phrase::patternOfGrade, {title, fmt::format("{}", *grade)})
               : title;
}

std::optional<UrgencyText> careText(const Catalogue &catalogue, Urgency urgency)
{
    EmergencyNumber anywhere;
    for (const EmergencyNumber &number : catalogue.emergencyNumbers)
        if (number.region == anyRegion)
            anywhere = number;
    return careText(catalogue, urgency, anywhere);
}

std::optional<UrgencyText> careText(const Catalogue &catalogue, Urgency urgency,
                                    const EmergencyNumber &number)
{
    const UrgencyText *found = findText(catalogue.urgencies, std::string(urgencyCode(urgency)));
    if (!found)
        return std::nullopt;
    UrgencyText text = *found;
    std::vector<std::string *> parts = {&text.heading, &text.therapistHeading, &text.when,
                                        &text.body};
    for (std::string &sign : text.doNotWait)
        parts.push_back(&sign);
    for (std::string *part : parts) {
        fillIn(*part, "{number}", number.number);
        fillIn(*part, "{advice}", number.advice);
    }
    return text;
}

std::string flagText(const Catalogue &catalogue, const RedFlag &flag, Mode mode)
{
    const FlagText *text = findText(catalogue.flags, flag.code);
    if (!text)
        return flag.reason.text;
    return mode == Mode::Therapist && !text->therapistText.empty() ? text->therapistText
                                                                   : text->text;
}

std::string treatmentTitle(const Catalogue &catalogue, const std::string &code)
{
    const TreatmentText *text = findText(catalogue.treatments, code);
    return text ? text->title : code;
}

std::string treatmentText(const Catalogue &catalogue, const std::string &code,
                          const std::string &condition, Mode mode)
{
    const TreatmentText *text = findText(catalogue.treatments, code);
    if (!text)
        return {};
    const std::string *own = findText(text->textFor, condition);
    std::string words = own ? *own : text->text;
    if (mode == Mode::Therapist && !text->clinical.empty())
        words += " " + text->clinical;
    return words;
}

std::vector<std::string> treatmentCautions(const Catalogue &catalogue,
                                           const TreatmentAdvice &advice)
{
    std::vector<std::string> cautions;
    if (const TreatmentText *text = findText(catalogue.treatments, advice.treatment))
        cautions = text->cautions;
    for (const Reason &reason : advice.cautions)
        cautions.push_back(reason.text);
    return cautions;
}

std::string joinSources(const std::string &first, const std::string &second)
{
    std::vector<std::string> keys;
    for (const std::string &key : sourceKeys(first + ";" + second))
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    return fmt::format("{}", fmt::join(keys, "; "));
}

std::vector<StageExercise> exercisesOf(const Catalogue &catalogue, const PlanStage &stage)
{
    std::vector<StageExercise> exercises;
    for (const PlanExercise &entry : stage.exercises) {
        StageExercise exercise{
            .code = entry.exercise, .title = entry.exercise, .dose = entry.dose, .how = {}};
        if (const Exercise *text = findText(catalogue.exercises, entry.exercise)) {
            exercise.title = text->title;
            exercise.how = text->how;
            if (exercise.dose.empty())
                exercise.dose = text->dose;
        }
        exercises.push_back(std::move(exercise));
    }
    return exercises;
}

} // namespace triage
