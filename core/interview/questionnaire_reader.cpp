// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/json_text.h"
#include "interview/questionnaire.h"
#include "interview/questionnaire_check.h"
#include "interview/questionnaire_item.h"
#include "interview/questionnaire_reading.h"

#include <fmt/format.h>

namespace triage {

namespace {

using nlohmann::json;

bool isHint(const json &item)
{
    return textIn(item, "type") == "display" && itemControl(item) == "help";
}

/// What sections and pages share: a title, and no condition of their own.
std::string readTitle(const json &item, const std::string &linkId, QuestionnaireReading &reading)
{
    reading.use(linkId);
    const std::string title = textIn(item, "text");
    if (textIn(item, "type") != "group")
        reading.refuse(linkId,
                       fmt::format("here stands an item of type \"{}\"", textIn(item, "type")),
                       "put questions into a page, and pages into a section, each of type group");
    if (title.empty())
        reading.refuse(linkId, "this group has no text", "give the item a text");
    if (item.find("enableWhen") != item.end())
        reading.refuse(linkId, "a group has an enableWhen", "put it on each of its questions");
    checkOwnExtensions(item, linkId, reading);
    return title;
}

std::string therapistTitle(const json &item, const std::string &title)
{
    const std::string own = ownText(item, "therapist-text");
    return own.empty() ? title : own;
}

Page::Layout readLayout(const json &item, const std::string &linkId, QuestionnaireReading &reading)
{
    const std::string layout = ownText(item, "layout");
    if (layout == "checklist")
        return Page::Layout::Checklist;
    if (layout == "body-chart")
        return Page::Layout::BodyChart;
    if (layout == "grid")
        return Page::Layout::Grid;
    if (!layout.empty())
        reading.refuse(linkId, fmt::format("unknown layout \"{}\"", layout),
                       "use checklist, body-chart or grid");
    return Page::Layout::Questions;
}

/// A checklist ticks each sign yes, no or not sure, so it can hold nothing else.
void checkLayout(const Page &page, QuestionnaireReading &reading)
{
    if (page.layout != Page::Layout::Checklist)
        return;
    for (const Question &question : page.questions)
        if (question.kind != QuestionKind::YesNoUnsure)
            reading.refuse(question.id, "a checklist can only hold yes, no and unsure",
                           "move this question to another page");
}

Page readPage(const json &item, std::optional<Mode> mode, QuestionnaireReading &reading)
{
    Page page;
    page.id = textIn(item, "linkId");
    page.title = readTitle(item, page.id, reading);
    page.therapistTitle = therapistTitle(item, page.title);
    page.hint = readHint(item, reading);
    page.why = ownText(item, "why");
    page.layout = readLayout(item, page.id, reading);
    page.onlyFor = readMode(item, page.id, reading);
    if (!page.onlyFor)
        page.onlyFor = mode;
    for (const json &child : listIn(item, "item")) {
        if (isHint(child))
            continue;
        page.questions.push_back(readQuestion(child, reading));
        Question &question = page.questions.back();
        if (!question.onlyFor)
            question.onlyFor = page.onlyFor;
        if (page.layout == Page::Layout::Grid && !question.options.empty() &&
            itemControl(child) != "drop-down")
            question.control = "segment";
    }
    if (page.questions.empty())
        reading.refuse(page.id, "this page has no questions", "remove it or give it a question");
    checkLayout(page, reading);
    return page;
}

Section readSection(const json &item, QuestionnaireReading &reading)
{
    Section section;
    section.id = textIn(item, "linkId");
    section.title = readTitle(item, section.id, reading);
    section.therapistTitle = therapistTitle(item, section.title);
    const std::optional<Mode> mode = readMode(item, section.id, reading);
    for (const json &child : listIn(item, "item"))
        section.pages.push_back(readPage(child, mode, reading));
    if (section.pages.empty())
        reading.refuse(section.id, "this section has no pages", "remove it or give it a page");
    return section;
}

} // namespace

Result<Questionnaire> readQuestionnaire(std::string_view text, const std::string &file)
{
    const Result<json> parsed = parseJson(text, file);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (textIn(*parsed, "resourceType") != "Questionnaire")
        return fail(file, "this is not a FHIR Questionnaire",
                    "give an object whose resourceType is Questionnaire");
    QuestionnaireReading reading(text, file);
    Questionnaire questionnaire;
    questionnaire.url = textIn(*parsed, "url");
    questionnaire.version = textIn(*parsed, "version");
    questionnaire.title = textIn(*parsed, "title");
    for (const json &item : listIn(*parsed, "item"))
        questionnaire.sections.push_back(readSection(item, reading));
    if (questionnaire.sections.empty())
        reading.refuse({}, "this questionnaire has no items", "give it sections of pages");
    checkConditions(questionnaire, reading);
    if (reading.problem())
        return tl::unexpected(*reading.problem());
    return questionnaire;
}

} // namespace triage
