// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/change_words.h"

#include "interview/interview.h"
#include "report/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

using Codes = std::vector<std::string>;

Codes codesOf(const AnswerValue &answer)
{
    const auto *codes = std::get_if<Codes>(&answer);
    return codes == nullptr ? Codes() : *codes;
}

/// The words of the codes in `left` that are not in `right`.
std::vector<std::string> onlyIn(const Codes &left, const Codes &right, const Question &question,
                                Mode mode)
{
    std::vector<std::string> words;
    for (const std::string &code : left)
        if (const Option *option = findOption(question, code);
            option != nullptr && !option->exclusive &&
            std::find(right.begin(), right.end(), code) == right.end())
            words.push_back(
                fmt::format("“{}”", mode == Mode::Runner ? option->text : option->therapistText));
    return words;
}

std::string ticksWords(const AnswerChange &change, const Question &question, Mode mode)
{
    const Codes from = codesOf(change.from);
    const Codes to = codesOf(change.to);
    const auto added = onlyIn(to, from, question, mode);
    const auto removed = onlyIn(from, to, question, mode);
    std::vector<std::string> parts;
    if (!added.empty())
        parts.push_back(fmt::format("{} were ticked", fmt::join(added, ", ")));
    if (!removed.empty())
        parts.push_back(fmt::format("{} were not ticked", fmt::join(removed, ", ")));
    return fmt::format("{} under “{}”", fmt::join(parts, " and "), question.label);
}

std::string oneChange(const AnswerChange &change, const Question &question, Mode mode)
{
    if (question.kind == QuestionKind::MultiChoice)
        return ticksWords(change, question, mode);
    const std::string to = answerText(question, &change.to, mode);
    if (std::holds_alternative<std::monostate>(change.from))
        return fmt::format("“{}” were “{}”", question.label, to);
    return fmt::format("“{}” were “{}” instead of “{}”", question.label, to,
                       answerText(question, &change.from, mode));
}

std::string urgencyHeading(const Catalogue &catalogue, Urgency urgency, Mode mode)
{
    const auto text = careText(catalogue, urgency);
    if (!text)
        return std::string(urgencyCode(urgency));
    return mode == Mode::Runner ? text->heading : text->therapistHeading;
}

} // namespace

std::string changeWords(const WouldChange &way, const Assessment &now, Mode mode,
                        const Catalogue &catalogue, const Questionnaire &questionnaire)
{
    std::vector<std::string> changes;
    for (const AnswerChange &change : way.changes)
        if (const Question *question = findQuestion(questionnaire, change.question))
            changes.push_back(oneChange(change, *question, mode));
    std::vector<std::string> results;
    if (way.condition != now.condition)
        results.push_back(fmt::format("the answers would fit best with: {}",
                                      conditionTitle(catalogue, way.condition, {}, mode)));
    if (way.urgency != now.urgency)
        results.push_back(
            fmt::format("the advice would be: {}", urgencyHeading(catalogue, way.urgency, mode)));
    return fmt::format("If {}, {}.", fmt::join(changes, " and "), fmt::join(results, "; "));
}

} // namespace triage
