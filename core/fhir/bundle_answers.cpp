// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/bundle_parts.h"
#include "interview/answers_json.h"

#include <cmath>

namespace triage {

namespace {

constexpr const char *modeExtension = "urn:hamstring-triage:mode";

FhirJson codingOf(const Question &question, const std::string &code)
{
    FhirJson coding = {{"code", code}};
    if (const Option *option = findOption(question, code))
        coding["display"] = option->text;
    return {{"valueCoding", std::move(coding)}};
}

FhirJson answersTo(const Question &question, const AnswerValue &value)
{
    FhirJson list = FhirJson::array();
    if (const auto *yes = std::get_if<bool>(&value)) {
        if (question.kind == QuestionKind::YesNo)
            list.push_back({{"valueBoolean", *yes}});
        else
            list.push_back(codingOf(question, *yes ? "yes" : "no"));
    } else if (const auto *number = std::get_if<double>(&value)) {
        if (question.kind == QuestionKind::Integer)
            list.push_back({{"valueInteger", std::llround(*number)}});
        else
            list.push_back({{"valueDecimal", *number}});
    } else if (const auto *text = std::get_if<std::string>(&value)) {
        if (question.kind == QuestionKind::Date)
            list.push_back({{"valueDate", *text}});
        else
            list.push_back(codingOf(question, *text));
    } else if (const auto *codes = std::get_if<std::vector<std::string>>(&value)) {
        for (const std::string &code : *codes)
            list.push_back(codingOf(question, code));
    }
    return list;
}

/// One item with its answers, or null where there is none.
FhirJson itemOf(const Question &question, const Answers &answers)
{
    const AnswerValue *value = answerTo(answers, question.id);
    if (value == nullptr)
        return nullptr;
    FhirJson list = answersTo(question, *value);
    if (list.empty())
        return nullptr;
    return {{"linkId", question.id}, {"text", question.text}, {"answer", std::move(list)}};
}

FhirJson groupOf(const std::string &id, const std::string &text, FhirJson items)
{
    FhirJson group = {{"linkId", id}};
    if (!text.empty())
        group["text"] = text;
    group["item"] = std::move(items);
    return group;
}

/// The value of one answer as the contract's JSON has it; null where the item holds none.
nlohmann::json plainValue(const Question &question, const nlohmann::json &answers)
{
    nlohmann::json values = nlohmann::json::array();
    for (const auto &answer : answers) {
        if (answer.contains("valueCoding"))
            values.push_back(answer.at("valueCoding").at("code"));
        else if (!answer.empty())
            values.push_back(answer.front());
    }
    if (question.kind == QuestionKind::MultiChoice)
        return values;
    if (values.size() != 1)
        throw std::invalid_argument("\"" + question.id + "\" has " + std::to_string(values.size()) +
                                    " answers");
    nlohmann::json value = values.front();
    if (question.kind == QuestionKind::YesNoUnsure && value.is_string() && value != "unsure") {
        if (value != "yes" && value != "no")
            throw std::invalid_argument("\"" + question.id + "\" has no answer \"" +
                                        value.get<std::string>() + "\"");
        return value == "yes";
    }
    return value;
}

void collect(const nlohmann::json &items, const Questionnaire &questionnaire,
             nlohmann::json &values)
{
    for (const auto &item : items) {
        const auto id = item.at("linkId").get<std::string>();
        if (item.contains("item"))
            collect(item.at("item"), questionnaire, values);
        if (!item.contains("answer"))
            continue;
        const Question *question = findQuestion(questionnaire, id);
        if (question == nullptr)
            throw std::invalid_argument("there is no question \"" + id + "\"");
        values[id] = plainValue(*question, item.at("answer"));
    }
}

} // namespace

FhirJson questionnaireResponse(const BundleSource &source)
{
    const Answers &answers = source.record.answers;
    FhirJson sections = FhirJson::array();
    for (const Section &section : source.questionnaire.sections) {
        FhirJson pages = FhirJson::array();
        for (const Page &page : section.pages) {
            FhirJson items = FhirJson::array();
            for (const Question &question : page.questions)
                if (FhirJson item = itemOf(question, answers); !item.is_null())
                    items.push_back(std::move(item));
            if (!items.empty())
                pages.push_back(groupOf(page.id, page.title, std::move(items)));
        }
        if (!pages.empty())
            sections.push_back(groupOf(section.id, section.title, std::move(pages)));
    }
    FhirJson response = {
        {"resourceType", "QuestionnaireResponse"},
        {"extension",
         FhirJson::array({{{"url", modeExtension}, {"valueCode", modeCode(answers.mode)}}})},
        {"questionnaire", source.questionnaire.url + "|" + source.questionnaire.version},
        {"status", "completed"},
        {"subject", source.reference("patient")},
        {"authored", source.time}};
    if (!sections.empty())
        response["item"] = std::move(sections);
    return response;
}

Result<Answers> answersOf(const nlohmann::json &response, const Questionnaire &questionnaire,
                          const std::string &place)
{
    try {
        nlohmann::json contract = {{"mode", "runner"}, {"answers", nlohmann::json::object()}};
        for (const auto &extension : response.value("extension", nlohmann::json::array()))
            if (extension.value("url", "") == modeExtension)
                contract["mode"] = extension.at("valueCode");
        collect(response.value("item", nlohmann::json::array()), questionnaire,
                contract["answers"]);
        return readAnswers(questionnaire, contract.dump(), place);
    } catch (const std::exception &error) {
        return fail(place + ", QuestionnaireResponse", error.what(),
                    "import a bundle that this program exported");
    }
}

} // namespace triage
