// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/reply.h"

#include "interview/answers_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>

namespace triage {

namespace {

using Json = nlohmann::json;

std::string normalised(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r";
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos)
        return {};
    std::string word(text.substr(first, text.find_last_not_of(spaces) - first + 1));
    std::transform(word.begin(), word.end(), word.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    });
    return word;
}

bool isYesNo(const Question &question)
{
    return question.kind == QuestionKind::YesNo || question.kind == QuestionKind::YesNoUnsure;
}

// An option by its number in the list, its code, or a yes/no option by its first letter.
const Option *optionFor(const Question &question, const std::string &word)
{
    const auto &options = question.options;
    for (std::size_t i = 0; i < options.size(); ++i)
        if (word == std::to_string(i + 1) || word == options[i].code ||
            (isYesNo(question) && word == options[i].code.substr(0, 1)))
            return &options[i];
    return nullptr;
}

tl::unexpected<Error> notAnOption(const Question &question, const std::string &word)
{
    return fail(question.label, fmt::format("\"{}\" is none of the options", word),
                fmt::format("type a number from 1 to {}", question.options.size()));
}

Result<Json> oneOption(const Question &question, const std::string &word)
{
    const Option *option = optionFor(question, word);
    if (!option)
        return notAnOption(question, word);
    if (isYesNo(question) && option->code != unsureCode)
        return Json(option->code == "yes");
    return Json(option->code);
}

Result<Json> severalOptions(const Question &question, const std::string &words)
{
    std::vector<bool> ticked(question.options.size());
    for (std::size_t begin = 0; begin <= words.size();) {
        const auto end = std::min(words.find(',', begin), words.size());
        const std::string word = normalised(std::string_view(words).substr(begin, end - begin));
        begin = end + 1;
        const Option *option = optionFor(question, word);
        if (!option)
            return notAnOption(question, word);
        ticked[static_cast<std::size_t>(option - question.options.data())] = true;
    }
    Json codes = Json::array();
    const Option *alone = nullptr;
    for (std::size_t i = 0; i < ticked.size(); ++i) {
        if (!ticked[i])
            continue;
        codes.push_back(question.options[i].code);
        if (question.options[i].exclusive)
            alone = &question.options[i];
    }
    if (alone && codes.size() > 1)
        return fail(question.label, fmt::format("\"{}\" cannot be joined with others", alone->text),
                    "type it alone, or leave it out");
    return codes;
}

Result<Json> figure(const Question &question, std::string word)
{
    std::replace(word.begin(), word.end(), ',', '.');
    const auto json = Json::parse(word, nullptr, false);
    if (!json.is_number())
        return fail(question.label, fmt::format("\"{}\" is not a number", word),
                    "type a number, for example 5");
    return json;
}

Result<Json> valueFor(const Question &question, const std::string &word)
{
    switch (question.kind) {
    case QuestionKind::YesNo:
    case QuestionKind::YesNoUnsure:
    case QuestionKind::Choice:
        return oneOption(question, word);
    case QuestionKind::MultiChoice:
        return severalOptions(question, word);
    case QuestionKind::Integer:
    case QuestionKind::Decimal:
        return figure(question, word);
    case QuestionKind::Date:
        break;
    }
    return Json(word);
}

std::optional<Reply::Kind> commandFor(const std::string &word)
{
    if (word == "b" || word == "back")
        return Reply::Kind::Back;
    if (word == "q" || word == "quit")
        return Reply::Kind::Quit;
    if (word == "?")
        return Reply::Kind::Why;
    return std::nullopt;
}

} // namespace

Result<Reply> parseReply(const Question &question, bool answered, std::string_view line)
{
    const std::string word = normalised(line);
    if (const auto command = commandFor(word))
        return Reply{.kind = *command, .value = {}};
    if (word.empty() && answered)
        return Reply{.kind = Reply::Kind::Keep, .value = {}};
    if (word.empty() || word == "-") {
        if (question.required && question.skipText.empty())
            return fail(question.label, "this question needs an answer",
                        question.acceptsUnsure ? "choose \"not sure\" if you do not know"
                                               : "type one of the answers shown");
        return Reply{.kind = Reply::Kind::Skip, .value = {}};
    }
    return valueFor(question, word)
        .and_then([&](const Json &json) { return answerFromJson(question, json); })
        .map([](AnswerValue &&value) {
            return Reply{.kind = Reply::Kind::Answer, .value = std::move(value)};
        });
}

} // namespace triage
