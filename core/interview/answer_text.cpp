// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/calendar.h"
#include "interview/interview.h"

#include <array>
#include <cmath>
#include <fmt/format.h>

namespace triage {

namespace {

std::string optionText(const Question &question, std::string_view code, Mode reader)
{
    const Option *option = findOption(question, code);
    if (option == nullptr)
        return code == unsureCode ? "Not sure" : std::string(code);
    return reader == Mode::Therapist ? option->therapistText : option->text;
}

/// A later part of a list begins small, except names in capitals such as "HRT".
std::string inList(std::string text)
{
    const auto isUpper = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    if (!text.empty() && isUpper(text[0]) && !(text.size() > 1 && isUpper(text[1])))
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string tickedText(const Question &question, const std::vector<std::string> &codes, Mode reader)
{
    std::string text;
    for (const std::string &code : codes) {
        const std::string words = optionText(question, code, reader);
        text += text.empty() ? words : ", " + inList(words);
    }
    return text;
}

std::string numberText(const Question &question, double number)
{
    constexpr int week = 7;
    if (question.control == "scale")
        return fmt::format("{} of {}", number, question.maximum.value_or(0));
    if (question.unit.empty() || question.unit == "years")
        return fmt::format("{}", number);
    if (question.unit == "days" && number >= 2 * week && std::fmod(number, week) == 0)
        return fmt::format("{} weeks", number / week);
    if (question.unit == "°")
        return fmt::format("{}°", number);
    std::string unit = question.unit;
    if (number == 1 && unit.back() == 's')
        unit.pop_back();
    return fmt::format("{} {}", number, unit);
}

std::string dateText(const std::string &text)
{
    static constexpr std::array months = {"January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December"};
    const auto date = dateFromText(text);
    if (!date)
        return text;
    return fmt::format("{} {} {}", static_cast<unsigned>(date->day()),
                       months[static_cast<unsigned>(date->month()) - 1],
                       static_cast<int>(date->year()));
}

} // namespace

std::string answerText(const Question &question, const AnswerValue *value, Mode reader)
{
    if (value == nullptr || std::holds_alternative<std::monostate>(*value))
        return "Not provided";
    if (const auto *yes = std::get_if<bool>(value))
        return optionText(question, *yes ? "yes" : "no", reader);
    if (const auto *number = std::get_if<double>(value))
        return numberText(question, *number);
    if (const auto *codes = std::get_if<std::vector<std::string>>(value))
        return codes->empty() ? "Not provided" : tickedText(question, *codes, reader);
    const auto &text = std::get<std::string>(*value);
    return question.kind == QuestionKind::Date ? dateText(text)
                                               : optionText(question, text, reader);
}

} // namespace triage
