// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/questionnaire_texts.h"

#include <initializer_list>

namespace triage {

namespace {

void visitAll(const TextVisitor &visit, std::initializer_list<std::string *> texts)
{
    for (std::string *text : texts)
        if (!text->empty())
            visit(*text);
}

} // namespace

void eachText(Questionnaire &questionnaire, const TextVisitor &visit)
{
    visitAll(visit, {&questionnaire.title});
    for (Section &section : questionnaire.sections) {
        visitAll(visit, {&section.title, &section.therapistTitle});
        for (Page &page : section.pages) {
            visitAll(visit, {&page.title, &page.therapistTitle, &page.hint, &page.why});
            for (Question &question : page.questions) {
                visitAll(visit, {&question.text, &question.therapistText, &question.label,
                                 &question.hint, &question.why, &question.skipText});
                for (Option &option : question.options)
                    visitAll(visit,
                             {&option.text, &option.therapistText, &option.hint, &option.group});
            }
        }
    }
}

void translate(Questionnaire &questionnaire, const Translation &language)
{
    questionnaire.language = language;
    if (language.texts().empty())
        return;
    eachText(questionnaire, [&](std::string &text) { text = language.of(text); });
    // Why: the unit itself is a code that decides how a number is asked and read.
    for (Section &section : questionnaire.sections)
        for (Page &page : section.pages)
            for (Question &question : page.questions)
                question.unitText = language.of(question.unit);
}

} // namespace triage
