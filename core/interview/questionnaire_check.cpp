// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/questionnaire_check.h"

#include "interview/nearest.h"

#include <fmt/format.h>
#include <map>

namespace triage {

namespace {

using Earlier = std::map<std::string_view, const Question *>;

bool isNumber(QuestionKind kind)
{
    return kind == QuestionKind::Integer || kind == QuestionKind::Decimal;
}

bool isYesNo(QuestionKind kind)
{
    return kind == QuestionKind::YesNo || kind == QuestionKind::YesNoUnsure;
}

/// Why this answer cannot stand in a condition on `asked`; empty where it can.
std::string whatIsWrong(const EnableWhen &condition, const Question &asked)
{
    using Operator = EnableWhen::Operator;
    if (condition.op == Operator::Exists)
        return std::holds_alternative<bool>(condition.answer) ? ""
                                                              : "exists wants an answerBoolean";
    if (isNumber(asked.kind))
        return std::holds_alternative<double>(condition.answer)
                   ? ""
                   : fmt::format("its condition on \"{}\" wants a number", asked.id);
    if (condition.op != Operator::Equal && condition.op != Operator::NotEqual)
        return fmt::format("\"{}\" is not a number and cannot be more or less", asked.id);
    if (isYesNo(asked.kind) && std::holds_alternative<bool>(condition.answer))
        return "";
    const auto *code = std::get_if<std::string>(&condition.answer);
    if (code == nullptr)
        return fmt::format("its condition on \"{}\" has no answer that \"{}\" can have", asked.id,
                           asked.id);
    return findOption(asked, *code) != nullptr
               ? ""
               : fmt::format("\"{}\" has no option \"{}\"", asked.id, *code);
}

void checkCondition(EnableWhen &condition, const Question &question, const Earlier &earlier,
                    QuestionnaireReading &reading)
{
    const auto found = earlier.find(condition.question);
    if (found == earlier.end()) {
        std::vector<std::string_view> ids;
        for (const auto &[id, asked] : earlier)
            ids.push_back(id);
        reading.refuse(
            question.id,
            fmt::format("enableWhen names \"{}\", which is not asked earlier", condition.question),
            "name an earlier question; nearest: " + nearest(condition.question, ids));
        return;
    }
    const Question &asked = *found->second;
    if (const std::string wrong = whatIsWrong(condition, asked); !wrong.empty())
        reading.refuse(question.id, wrong, "mend its enableWhen");
    if (const auto *code = std::get_if<std::string>(&condition.answer);
        code != nullptr && isYesNo(asked.kind) && *code != unsureCode)
        condition.answer = *code == "yes";
}

} // namespace

void checkConditions(Questionnaire &questionnaire, QuestionnaireReading &reading)
{
    Earlier earlier;
    for (Section &section : questionnaire.sections)
        for (Page &page : section.pages)
            for (Question &question : page.questions) {
                for (EnableWhen &condition : question.enableWhen)
                    checkCondition(condition, question, earlier, reading);
                earlier.emplace(question.id, &question);
            }
}

} // namespace triage
