// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_answers.h"

using namespace triage;

namespace {

int upTo(int highest, std::mt19937 &random)
{
    return std::uniform_int_distribution<int>(0, highest)(random);
}

AnswerValue randomAnswer(const Question &question, std::mt19937 &random)
{
    const int lastOption = static_cast<int>(question.options.size()) - 1;
    switch (question.kind) {
    case QuestionKind::YesNo:
    case QuestionKind::YesNoUnsure: {
        const std::string &code = question.options[upTo(lastOption, random)].code;
        return code == unsureCode ? AnswerValue(code) : AnswerValue(code == "yes");
    }
    case QuestionKind::Choice:
        return question.options[upTo(lastOption, random)].code;
    case QuestionKind::MultiChoice: {
        std::vector<std::string> ticked;
        for (const Option &option : question.options)
            if (upTo(3, random) == 0)
                ticked.push_back(option.code);
        return ticked;
    }
    case QuestionKind::Integer:
    case QuestionKind::Decimal: {
        const int lowest = static_cast<int>(question.minimum.value_or(0));
        const int highest = static_cast<int>(question.maximum.value_or(200));
        return static_cast<double>(lowest + upTo(highest - lowest, random));
    }
    case QuestionKind::Date:
        return "2026-03-01";
    }
    return std::monostate();
}

} // namespace

Answers randomAnswers(const Questionnaire &questionnaire, int share, std::mt19937 &random)
{
    Answers answers;
    answers.mode = upTo(1, random) == 0 ? Mode::Runner : Mode::Therapist;
    for (const Question *question : allQuestions(questionnaire))
        if (upTo(99, random) < share)
            answers.values.emplace(question->id, randomAnswer(*question, random));
    return answers;
}
