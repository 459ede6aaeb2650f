// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/time_left.h"

#include <algorithm>

namespace triage {

namespace {

// Our own estimates: reading a page, and what an answer of each kind takes.
constexpr int secondsAPage = 2;

int secondsFor(const Question &question)
{
    switch (question.kind) {
    case QuestionKind::YesNo:
    case QuestionKind::YesNoUnsure:
        return 2;
    case QuestionKind::Choice:
        return 3;
    case QuestionKind::Integer:
    case QuestionKind::Decimal:
    case QuestionKind::Date:
        return 4;
    case QuestionKind::MultiChoice:
        return 6;
    }
    return 0;
}

} // namespace

int secondsLeft(const Questionnaire &questionnaire, const Answers &answers, const std::string &step)
{
    const std::vector<Step> steps = stepsFor(questionnaire, answers);
    auto here = std::find_if(steps.begin(), steps.end(),
                             [&step](const Step &each) { return each.id == step; });
    int seconds = 0;
    for (; here != steps.end(); ++here)
        for (const Page *page : here->pages) {
            seconds += secondsAPage;
            for (const Question *question : questionsOf(*page, answers))
                seconds += secondsFor(*question);
        }
    return seconds;
}

} // namespace triage
