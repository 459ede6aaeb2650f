// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/answers.h"

#include <algorithm>

namespace triage {

namespace {

bool isEmpty(const AnswerValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return text->empty();
    if (const auto *codes = std::get_if<std::vector<std::string>>(&value))
        return codes->empty();
    return std::holds_alternative<std::monostate>(value);
}

} // namespace

const AnswerValue *answerTo(const Answers &answers, std::string_view id)
{
    const auto found = answers.values.find(id);
    return found == answers.values.end() || isEmpty(found->second) ? nullptr : &found->second;
}

bool isUnsure(const AnswerValue &value)
{
    return hasCode(value, unsureCode);
}

bool hasCode(const AnswerValue &value, std::string_view code)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return *text == code;
    if (const auto *codes = std::get_if<std::vector<std::string>>(&value))
        return std::find(codes->begin(), codes->end(), code) != codes->end();
    return false;
}

std::string_view modeCode(Mode mode)
{
    return mode == Mode::Runner ? "runner" : "therapist";
}

std::optional<Mode> modeFromCode(std::string_view code)
{
    if (code == modeCode(Mode::Runner))
        return Mode::Runner;
    if (code == modeCode(Mode::Therapist))
        return Mode::Therapist;
    return std::nullopt;
}

} // namespace triage
