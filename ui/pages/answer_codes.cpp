// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/answer_codes.h"

namespace triage {

bool isYesNo(const Question &question)
{
    return question.kind == QuestionKind::YesNo || question.kind == QuestionKind::YesNoUnsure;
}

QString codeOf(const AnswerValue *answer)
{
    if (!answer)
        return {};
    if (const bool *yes = std::get_if<bool>(answer))
        return *yes ? QStringLiteral("yes") : QStringLiteral("no");
    if (const auto *code = std::get_if<std::string>(answer))
        return toScreen(*code);
    return {};
}

QStringList codesOf(const AnswerValue *answer)
{
    QStringList codes;
    if (answer)
        if (const auto *ticked = std::get_if<std::vector<std::string>>(answer))
            for (const std::string &code : *ticked)
                codes.append(toScreen(code));
    if (const QString code = codeOf(answer); !code.isEmpty())
        codes.append(code);
    return codes;
}

AnswerValue answerFromCode(const Question &question, const QString &code)
{
    if (isYesNo(question) && code == QLatin1String("yes"))
        return true;
    if (isYesNo(question) && code == QLatin1String("no"))
        return false;
    return toCore(code);
}

AnswerValue answerFromCodes(const QStringList &codes)
{
    std::vector<std::string> ticked;
    for (const QString &code : codes)
        ticked.push_back(toCore(code));
    return ticked;
}

std::optional<double> numberOf(const AnswerValue *answer)
{
    const double *number = answer ? std::get_if<double>(answer) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

bool isSkipped(const AnswerValue *answer)
{
    return answer && std::holds_alternative<std::monostate>(*answer);
}

const AnswerValue *entryOf(const Answers &answers, const std::string &id)
{
    const auto found = answers.values.find(id);
    return found == answers.values.end() ? nullptr : &found->second;
}

QString questionText(const Question &question, Mode mode)
{
    return toScreen(mode == Mode::Therapist ? question.therapistText : question.text);
}

QString optionText(const Option &option, Mode mode)
{
    return toScreen(mode == Mode::Therapist ? option.therapistText : option.text);
}

QString unitText(const Question &question)
{
    return toScreen(question.unitText.empty() ? question.unit : question.unitText);
}

} // namespace triage
