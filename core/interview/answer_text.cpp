// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/calendar.h"
#include "interview/interview.h"
#include "language/date_words.h"
#include "language/first_letter.h"
#include "language/phrases.h"

#include <cmath>
#include <fmt/format.h>

namespace triage {

namespace {

std::string optionText(const Question &question, std::string_view code, Mode reader,
                       const Translation &language)
{
    const Option *option = findOption(question, code);
    if (option == nullptr)
        return code == unsureCode ? language.of(phrase::notSure) : std::string(code);
    return reader == Mode::Therapist ? option->therapistText : option->text;
}

std::string tickedText(const Question &question, const std::vector<std::string> &codes, Mode reader,
                       const Translation &language)
{
    std::string text;
    for (const std::string &code : codes) {
        const std::string words = optionText(question, code, reader, language);
        text += text.empty() ? words : ", " + inSentence(words, language.head().keepsCapitals);
    }
    return text;
}

std::string numberText(const Question &question, double number, const Translation &language)
{
    constexpr int week = 7;
    if (question.control == "scale")
        return language.with(phrase::ofScale, {language.number(number),
                                               language.number(question.maximum.value_or(0))});
    if (question.unit.empty() || question.unit == "years")
        return language.number(number);
    if (question.unit == "days" && number >= 2 * week && std::fmod(number, week) == 0)
        return language.with(phrase::weeks, {language.number(number / week)});
    if (question.unit == "°")
        return language.number(number) + question.unit;
    std::string unit = question.unit;
    if (number == 1 && unit.back() == 's')
        unit.pop_back();
    return language.number(number) + " " + language.of(unit);
}

std::string dateText(const std::string &text, const Translation &language)
{
    const auto date = dateFromText(text);
    return date ? dateWords(*date, language) : text;
}

} // namespace

std::string answerText(const Question &question, const AnswerValue *value, Mode reader,
                       const Translation &language)
{
    if (value == nullptr || std::holds_alternative<std::monostate>(*value))
        return language.of(phrase::notProvided);
    if (const auto *yes = std::get_if<bool>(value))
        return optionText(question, *yes ? "yes" : "no", reader, language);
    if (const auto *number = std::get_if<double>(value))
        return numberText(question, *number, language);
    if (const auto *codes = std::get_if<std::vector<std::string>>(value))
        return codes->empty() ? language.of(phrase::notProvided)
                              : tickedText(question, *codes, reader, language);
    const auto &text = std::get<std::string>(*value);
    return question.kind == QuestionKind::Date ? dateText(text, language)
                                               : optionText(question, text, reader, language);
}

} // namespace triage
