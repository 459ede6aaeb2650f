// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/samples.h"

#include "base/file.h"
#include "catch.h"

const triage::Questionnaire &shipped()
{
    static const triage::Questionnaire questionnaire = [] {
        const std::string path = TRIAGE_RESOURCES "/questionnaire/questionnaire.json";
        const auto text = triage::readFile(path);
        REQUIRE(text);
        auto read = triage::readQuestionnaire(*text, path);
        INFO((read ? std::string() : read.error().text()));
        REQUIRE(read);
        return *read;
    }();
    return questionnaire;
}

const triage::Question &shippedQuestion(const std::string &id)
{
    const triage::Question *question = triage::findQuestion(shipped(), id);
    INFO(id);
    REQUIRE(question != nullptr);
    return *question;
}

std::string questionnaireOf(const std::string &items)
{
    return R"({"resourceType": "Questionnaire", "url": "urn:test", "version": "1", "title": "Test",
"item": [{"linkId": "section", "text": "Section", "type": "group",
"item": [{"linkId": "page", "text": "Page", "type": "group", "item": [
)" + items +
           "\n]}]}]}";
}

std::string unmentioned(const std::string &text, const std::vector<std::string> &parts)
{
    for (const std::string &part : parts)
        if (text.find(part) == std::string::npos)
            return part + " is not in: " + text;
    return {};
}
