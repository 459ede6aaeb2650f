// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/questionnaire.h"

#include <algorithm>

namespace triage {

const Question *findQuestion(const Questionnaire &questionnaire, std::string_view id)
{
    for (const Section &section : questionnaire.sections)
        for (const Page &page : section.pages)
            for (const Question &question : page.questions)
                if (question.id == id)
                    return &question;
    return nullptr;
}

std::vector<const Question *> allQuestions(const Questionnaire &questionnaire)
{
    std::vector<const Question *> questions;
    for (const Section &section : questionnaire.sections)
        for (const Page &page : section.pages)
            for (const Question &question : page.questions)
                questions.push_back(&question);
    return questions;
}

const Option *findOption(const Question &question, std::string_view code)
{
    const auto found = std::find_if(question.options.begin(), question.options.end(),
                                    [&](const Option &option) { return option.code == code; });
    return found == question.options.end() ? nullptr : &*found;
}

} // namespace triage
