// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow_up/follow_up_rules.h"

#include "base/file.h"
#include "interview/questionnaire_texts.h"
#include "language/phrases.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

using Json = nlohmann::json;

const Json *itemIn(const Json &items, const std::string &linkId)
{
    for (const Json &item : items) {
        if (item.value("linkId", "") == linkId)
            return &item;
        if (const auto inner = item.find("item"); inner != item.end())
            if (const Json *found = itemIn(*inner, linkId))
                return found;
    }
    return nullptr;
}

// Puts the groups of the first questionnaire in the place of those that only name them.
Result<void> fillGroups(Json &items, const Json &first, const std::string &file)
{
    for (Json &item : items) {
        if (const auto inner = item.find("item"); inner != item.end()) {
            if (auto filled = fillGroups(*inner, first, file); !filled)
                return filled;
            continue;
        }
        if (item.value("type", "") != "group")
            continue;
        const auto linkId = item.value("linkId", "");
        const Json *same = itemIn(first, linkId);
        if (same == nullptr)
            return fail(file,
                        fmt::format("\"{}\" has no items and is no group of the first "
                                    "questionnaire either",
                                    linkId),
                        "give it items, or correct its linkId");
        item = *same;
    }
    return {};
}

Result<Questionnaire> readRecheck(const std::filesystem::path &folder)
{
    const auto file = folder / "recheck.json";
    const auto text = readFile(file);
    const auto firstText = readFile(folder / "questionnaire.json");
    if (!text || !firstText)
        return tl::unexpected(text ? firstText.error() : text.error());
    Json recheck = Json::parse(*text, nullptr, false);
    const Json first = Json::parse(*firstText, nullptr, false);
    if (!recheck.is_object() || !first.is_object() || !recheck.contains("item") ||
        !first.contains("item"))
        return fail(file.string(), "this is not a questionnaire",
                    "write a FHIR R4 Questionnaire with items");
    return fillGroups(recheck["item"], first["item"], file.filename().string()).and_then([&] {
        return readQuestionnaire(recheck.dump(), file.filename().string());
    });
}

Measure measureAt(const Json &json)
{
    return {.id = json.at("id"),
            .kind = json.at("kind"),
            .rule = json.at("rule"),
            .higherIsBetter = json.at("better") == "higher",
            .most = json.at("most"),
            .title = json.at("title")};
}

Result<void> readTexts(const std::filesystem::path &file, FollowUpRules &rules)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    try {
        const Json json = Json::parse(*text);
        for (const Json &measure : json.at("measures"))
            rules.measures.push_back(measureAt(measure));
        for (const Json &course : json.at("courses"))
            rules.courses[course.at("code")] = {.title = course.at("title"),
                                                .text = course.at("text")};
        for (const Json &outlook : json.at("outlooks"))
            rules.outlooks[outlook.at("code")] = outlook.at("text");
    } catch (const Json::exception &problem) {
        return fail(file.filename().string(), problem.what(),
                    "give every measure, course and outlook all its fields");
    }
    return {};
}

} // namespace

Result<FollowUpRules> loadFollowUp(const std::filesystem::path &resources)
{
    FollowUpRules rules;
    auto questionnaire = readRecheck(resources / "questionnaire");
    if (!questionnaire)
        return tl::unexpected(questionnaire.error());
    rules.questionnaire = std::move(*questionnaire);
    const auto file = resources / "follow_up" / "follow_up.dmn";
    auto graph =
        readFile(file)
            .and_then([&](const std::string &xml) {
                return dmn::readModel(xml, file.filename().string());
            })
            .and_then([](dmn::Model model) { return dmn::Graph::link({std::move(model)}); });
    if (!graph)
        return tl::unexpected(graph.error());
    rules.graph = std::move(*graph);
    if (auto texts = readTexts(resources / "follow_up" / "follow_up.json", rules); !texts)
        return tl::unexpected(texts.error());
    return rules;
}

void eachText(FollowUpRules &rules, const TextVisitor &visit)
{
    eachText(rules.questionnaire, visit);
    for (Measure &measure : rules.measures)
        visit(measure.title);
    for (auto &[code, course] : rules.courses) {
        visit(course.title);
        visit(course.text);
    }
    for (auto &[code, text] : rules.outlooks)
        visit(text);
}

void translate(FollowUpRules &rules, const Translation &language)
{
    rules.language = language;
    if (language.texts().empty())
        return;
    eachText(rules, [&](std::string &text) { text = language.of(text); });
    translate(rules.questionnaire, language);
}

Questionnaire recheckQuestions(const FollowUpRules &rules, const PlanStage *stage)
{
    Questionnaire questionnaire = rules.questionnaire;
    if (stage == nullptr)
        return questionnaire;
    Question question;
    question.id = criteriaQuestion;
    const Translation &language = rules.language;
    question.text = language.of(phrase::whichCanYouDo);
    question.therapistText = language.of(phrase::criteriaMet);
    question.label = language.of(phrase::doneAtStage);
    question.hint = language.with(phrase::youAreAtStage, {stage->title});
    question.kind = QuestionKind::MultiChoice;
    question.recordOnly = true;
    question.control = "check";
    for (std::size_t i = 0; i < stage->leave.size(); ++i)
        question.options.push_back({.code = fmt::format("{}_{}", stage->code, i + 1),
                                    .text = stage->leave[i],
                                    .hint = {},
                                    .exclusive = false,
                                    .therapistText = stage->leave[i],
                                    .group = {}});
    question.options.push_back({.code = "none",
                                .text = language.of(phrase::noneOfThese),
                                .hint = {},
                                .exclusive = true,
                                .therapistText = language.of(phrase::noneOfThese),
                                .group = {}});
    Page page;
    page.id = "page-criteria";
    page.title = question.text;
    page.therapistTitle = question.therapistText;
    page.why = language.of(phrase::whyCriteria);
    page.questions.push_back(std::move(question));
    questionnaire.sections.push_back({.id = "section-plan",
                                      .title = language.of(phrase::yourPlan),
                                      .pages = {std::move(page)},
                                      .therapistTitle = language.of(phrase::plan)});
    return questionnaire;
}

} // namespace triage
