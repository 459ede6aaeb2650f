// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/answer_with.h"

#include <algorithm>

namespace triage {

namespace {

std::optional<AnswerValue> withTick(const Question &question, const AnswerValue *before,
                                    std::string_view code)
{
    const auto *ticked =
        before == nullptr ? nullptr : std::get_if<std::vector<std::string>>(before);
    if (ticked == nullptr)
        return std::nullopt;
    std::vector<std::string> codes;
    for (const Option &option : question.options) {
        const bool was = std::find(ticked->begin(), ticked->end(), option.code) != ticked->end();
        if (option.code == code || (was && !option.exclusive))
            codes.push_back(option.code);
    }
    return codes;
}

} // namespace

std::optional<AnswerValue> answerWith(const Question &question, const AnswerValue *before,
                                      std::string_view code)
{
    if (findOption(question, code) == nullptr)
        return std::nullopt;
    if (question.kind == QuestionKind::MultiChoice)
        return withTick(question, before, code);
    const bool yesNo =
        question.kind == QuestionKind::YesNo || question.kind == QuestionKind::YesNoUnsure;
    if (yesNo && code != unsureCode)
        return AnswerValue(code == "yes");
    return AnswerValue(std::string(code));
}

} // namespace triage
