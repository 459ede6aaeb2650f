// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/answers_json.h"

#include "interview/calendar.h"
#include "interview/json_text.h"
#include "interview/nearest.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace triage {

namespace {

using nlohmann::json;

std::vector<std::string_view> codesOf(const Question &question)
{
    std::vector<std::string_view> codes;
    for (const Option &option : question.options)
        codes.push_back(option.code);
    return codes;
}

tl::unexpected<Error> wrongType(const Question &question, const json &value,
                                const std::string &wanted)
{
    return fail(question.id, fmt::format("{} is not {}", shown(value), wanted),
                "give " + wanted + ", or leave it out where it was not answered");
}

Result<std::string> readCode(const Question &question, const json &value)
{
    if (!value.is_string())
        return wrongType(question, value, "one of its codes as text");
    auto code = value.get<std::string>();
    if (findOption(question, code) == nullptr)
        return fail(question.id, fmt::format("{} is not one of its codes", shown(value)),
                    "nearest: " + nearest(code, codesOf(question)));
    return code;
}

Result<AnswerValue> readYesNo(const Question &question, const json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (question.acceptsUnsure && value == unsureCode)
        return std::string(unsureCode);
    return wrongType(question, value,
                     question.acceptsUnsure ? "true, false or \"unsure\"" : "true or false");
}

Result<AnswerValue> readTicked(const Question &question, const json &value)
{
    if (!value.is_array())
        return wrongType(question, value, "a list of its codes");
    std::set<std::string> ticked;
    for (const json &item : value) {
        Result<std::string> code = readCode(question, item);
        if (!code)
            return tl::unexpected(code.error());
        if (!ticked.insert(*code).second)
            return fail(question.id, fmt::format("{} is there twice", shown(item)),
                        "give each code once");
    }
    std::vector<std::string> inOrder;
    for (const Option &option : question.options)
        if (ticked.count(option.code) == 1)
            inOrder.push_back(option.code);
    if (inOrder.empty())
        return std::monostate();
    return inOrder;
}

Result<AnswerValue> readNumber(const Question &question, const json &value)
{
    const bool whole = question.kind == QuestionKind::Integer;
    if (!value.is_number())
        return wrongType(question, value, whole ? "a whole number" : "a number");
    const auto number = value.get<double>();
    if (whole && number != std::floor(number))
        return wrongType(question, value, "a whole number");
    if ((question.minimum && number < *question.minimum) ||
        (question.maximum && number > *question.maximum))
        return fail(question.id, fmt::format("{} is out of range", shown(value)),
                    question.minimum && question.maximum
                        ? fmt::format("nearest: {}", number < *question.minimum
                                                         ? *question.minimum
                                                         : *question.maximum) +
                              fmt::format("; give a number from {} to {}", *question.minimum,
                                          *question.maximum)
                        : "give a number in its range");
    return number;
}

Result<AnswerValue> readDate(const Question &question, const json &value)
{
    if (!value.is_string() || !dateFromText(value.get<std::string>()))
        return wrongType(question, value, "a date as \"YYYY-MM-DD\"");
    return value.get<std::string>();
}

Result<Mode> readAnswersMode(const json &object, const std::string &file)
{
    const auto found = object.find("mode");
    if (found == object.end())
        return fail(file, "the key \"mode\" is missing", "give \"runner\" or \"therapist\"");
    const auto mode = found->is_string() ? modeFromCode(found->get<std::string>()) : std::nullopt;
    if (!mode)
        return fail(file + ": mode", fmt::format("{} is not a mode", shown(*found)),
                    "give \"runner\" or \"therapist\"");
    return *mode;
}

Result<void> checkKeys(const json &object, const std::string &file)
{
    for (const auto &[key, value] : object.items())
        if (key != "mode" && key != "answers")
            return fail(file, fmt::format("unknown key {}", shown(key)),
                        "nearest: " + nearest(key, {"mode", "answers"}, 1));
    const auto found = object.find("answers");
    if (found == object.end() || !found->is_object())
        return fail(file, "the key \"answers\" is missing or not an object",
                    "give \"answers\" as an object of question ids and values");
    return {};
}

Error unknownQuestion(const Questionnaire &questionnaire, const std::string &id, const json &value,
                      const std::string &file)
{
    std::vector<std::string_view> ids;
    for (const Question *question : allQuestions(questionnaire))
        ids.push_back(question->id);
    return {file, fmt::format("{} is not a question (its value is {})", shown(id), shown(value)),
            "nearest: " + nearest(id, ids)};
}

} // namespace

Result<AnswerValue> answerFromJson(const Question &question, const json &value)
{
    if (value.is_null())
        return std::monostate();
    switch (question.kind) {
    case QuestionKind::YesNo:
    case QuestionKind::YesNoUnsure:
        return readYesNo(question, value);
    case QuestionKind::Choice:
        return readCode(question, value).map([](std::string code) { return AnswerValue(code); });
    case QuestionKind::MultiChoice:
        return readTicked(question, value);
    case QuestionKind::Integer:
    case QuestionKind::Decimal:
        return readNumber(question, value);
    case QuestionKind::Date:
        return readDate(question, value);
    }
    return std::monostate();
}

json answerToJson(const AnswerValue &value)
{
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes;
    if (const auto *number = std::get_if<double>(&value)) {
        constexpr double exactWholes = 1e15;
        if (*number == std::floor(*number) && std::abs(*number) < exactWholes)
            return static_cast<std::int64_t>(*number);
        return *number;
    }
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    if (const auto *codes = std::get_if<std::vector<std::string>>(&value))
        return *codes;
    return nullptr;
}

Result<Answers> readAnswers(const Questionnaire &questionnaire, std::string_view text,
                            const std::string &file)
{
    const Result<json> parsed = parseJson(text, file);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (!parsed->is_object())
        return fail(file, "answers are an object", "give {\"mode\": ..., \"answers\": {...}}");
    if (const Result<void> keys = checkKeys(*parsed, file); !keys)
        return tl::unexpected(keys.error());
    const Result<Mode> mode = readAnswersMode(*parsed, file);
    if (!mode)
        return tl::unexpected(mode.error());
    Answers answers;
    answers.mode = *mode;
    for (const auto &[id, value] : parsed->at("answers").items()) {
        const Question *question = findQuestion(questionnaire, id);
        if (question == nullptr)
            return tl::unexpected(unknownQuestion(questionnaire, id, value, file));
        Result<AnswerValue> answer = answerFromJson(*question, value);
        if (!answer)
            return fail(file + ": " + answer.error().where, answer.error().what,
                        answer.error().remedy);
        if (!std::holds_alternative<std::monostate>(*answer))
            answers.values.emplace(id, std::move(*answer));
    }
    return answers;
}

std::string writeAnswers(const Answers &answers)
{
    nlohmann::ordered_json values = nlohmann::ordered_json::object();
    for (const auto &[id, value] : answers.values)
        if (answerTo(answers, id) != nullptr)
            values[id] = answerToJson(value);
    const nlohmann::ordered_json object = {{"mode", modeCode(answers.mode)}, {"answers", values}};
    return object.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace triage
