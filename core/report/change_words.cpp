// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/change_words.h"

#include "interview/interview.h"
#include "language/first_letter.h"
#include "language/phrases.h"
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

/// The options of the codes in `left` that are not in `right`, but for "none" and "unsure".
std::vector<const Option *> onlyIn(const Codes &left, const Codes &right, const Question &question)
{
    std::vector<const Option *> options;
    for (const std::string &code : left)
        if (const Option *option = findOption(question, code);
            option != nullptr && !option->exclusive &&
            std::find(right.begin(), right.end(), code) == right.end())
            options.push_back(option);
    return options;
}

/// The parts, each joined to those before it by a phrase of two places.
std::string joined(const std::vector<std::string> &parts, std::string_view between,
                   const Translation &language)
{
    std::string all;
    for (const std::string &part : parts)
        all = all.empty() ? part : language.with(between, {all, part});
    return all;
}

// For therapists: the question's label and the answers as they are written.

std::string quotedTerms(const std::vector<const Option *> &options, const Translation &language)
{
    std::vector<std::string> words;
    for (const Option *option : options)
        words.push_back(language.with(phrase::quoted, {option->therapistText}));
    return fmt::format("{}", fmt::join(words, ", "));
}

std::string exactTicks(const AnswerChange &change, const Question &question,
                       const Translation &language)
{
    const auto added = onlyIn(codesOf(change.to), codesOf(change.from), question);
    const auto removed = onlyIn(codesOf(change.from), codesOf(change.to), question);
    std::vector<std::string> parts;
    if (!added.empty())
        parts.push_back(language.with(phrase::wereTicked, {quotedTerms(added, language)}));
    if (!removed.empty())
        parts.push_back(language.with(phrase::wereNotTicked, {quotedTerms(removed, language)}));
    return language.with(phrase::ticksUnder,
                         {joined(parts, phrase::listAnd, language), question.label});
}

std::string exactChange(const AnswerChange &change, const Question &question,
                        const Translation &language)
{
    if (question.kind == QuestionKind::MultiChoice)
        return exactTicks(change, question, language);
    const std::string to = answerText(question, &change.to, Mode::Therapist, language);
    if (std::holds_alternative<std::monostate>(change.from))
        return language.with(phrase::answerWere, {question.label, to});
    return language.with(
        phrase::answerWereInstead,
        {question.label, to, answerText(question, &change.from, Mode::Therapist, language)});
}

// For runners: as one says it.

std::string filled(std::string phrase, const std::string &answer)
{
    if (const auto place = phrase.find("{}"); place != std::string::npos)
        phrase.replace(place, 2, answer);
    return phrase;
}

/// "sitting", "sitting and stairs", "sitting, stairs and walking"; names in capitals stay.
std::string asList(const std::vector<const Option *> &options, const Translation &language)
{
    std::vector<std::string> parts;
    for (const Option *option : options)
        parts.push_back(inSentence(option->text, language.head().keepsCapitals));
    if (parts.size() < 2)
        return parts.empty() ? std::string() : parts.front();
    const std::string last = std::move(parts.back());
    parts.pop_back();
    return language.with(phrase::listAnd, {fmt::format("{}", fmt::join(parts, ", ")), last});
}

std::string plainTicks(const AnswerChange &change, const Question &question,
                       const ChangePhrases &phrases, const Translation &language)
{
    const auto added = onlyIn(codesOf(change.to), codesOf(change.from), question);
    const auto removed = onlyIn(codesOf(change.from), codesOf(change.to), question);
    std::vector<std::string> parts;
    if (!removed.empty())
        parts.push_back(filled(phrases.removed, asList(removed, language)));
    if (!added.empty())
        parts.push_back(filled(phrases.added, asList(added, language)));
    return joined(parts, phrase::clauseBut, language);
}

std::string codeOf(const AnswerValue &answer)
{
    if (const auto *yes = std::get_if<bool>(&answer))
        return *yes ? "yes" : "no";
    const auto *code = std::get_if<std::string>(&answer);
    return code == nullptr ? std::string() : *code;
}

std::string plainChange(const AnswerChange &change, const Question &question,
                        const ChangePhrases *phrases, const Translation &language)
{
    const std::string to = answerText(question, &change.to, Mode::Runner, language);
    if (phrases != nullptr && question.kind == QuestionKind::MultiChoice)
        return plainTicks(change, question, *phrases, language);
    if (phrases != nullptr && std::holds_alternative<double>(change.to))
        return filled(phrases->value, to);
    if (phrases != nullptr)
        if (const auto phrase = phrases->codes.find(codeOf(change.to));
            phrase != phrases->codes.end())
            return phrase->second;
    return language.with(phrase::hadAnswered, {to, question.label});
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
    const Translation &language = catalogue.language;
    std::vector<std::string> changes;
    for (const AnswerChange &change : way.changes)
        if (const Question *question = findQuestion(questionnaire, change.question))
            changes.push_back(mode == Mode::Therapist
                                  ? exactChange(change, *question, language)
                                  : plainChange(change, *question,
                                                findText(catalogue.changePhrases, change.question),
                                                language));
    std::vector<std::string> results;
    if (way.condition != now.condition)
        results.push_back(
            language.with(phrase::wouldFit, {conditionTitle(catalogue, way.condition, {}, mode)}));
    if (way.urgency != now.urgency)
        results.push_back(
            language.with(phrase::adviceWouldBe, {urgencyHeading(catalogue, way.urgency, mode)}));
    return language.with(phrase::ifThen, {joined(changes, phrase::clauseAnd, language),
                                          joined(results, phrase::clauseAnd, language)});
}

} // namespace triage
