// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/rulebase.h"

#include "base/file.h"
#include "triage/rule_inputs.h"
#include "triage/rule_outputs.h"

#include <cstdint>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

/// FNV-1a, 64 bits: tells versions apart, keeps no secret.
class Fingerprint {
public:
    void add(std::string_view bytes)
    {
        for (const char byte : bytes) {
            m_hash ^= static_cast<unsigned char>(byte);
            m_hash *= 1099511628211ULL;
        }
    }
    [[nodiscard]] std::string text() const { return fmt::format("{:016x}", m_hash); }

private:
    std::uint64_t m_hash = 14695981039346656037ULL;
};

Result<std::vector<std::string>> readConditions(const std::string &text, const std::string &file)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    const auto list = json.is_object() ? json.find("conditions") : json.end();
    if (!json.is_object() || list == json.end() || !list->is_array())
        return fail(file, "there is no list \"conditions\"",
                    "write {\"conditions\": [{\"code\": ...}, ...]}");
    std::vector<std::string> codes;
    for (const auto &condition : *list) {
        const auto code = condition.is_object() ? condition.find("code") : condition.end();
        if (!condition.is_object() || code == condition.end() || !code->is_string())
            return fail(file, fmt::format("condition {} has no code", codes.size() + 1),
                        "give every condition its \"code\"");
        codes.push_back(code->get<std::string>());
    }
    return codes;
}

Result<dmn::Graph> loadRules(const std::filesystem::path &folder, Fingerprint &fingerprint)
{
    const auto files = filesIn(folder, ".dmn");
    if (!files)
        return tl::unexpected(files.error());
    if (files->empty())
        return fail(folder.string(), "there are no rules here",
                    "check the resources folder: it holds rules/*.dmn");
    std::vector<dmn::Model> models;
    for (const auto &file : *files) {
        const auto xml = readFile(file);
        if (!xml)
            return tl::unexpected(xml.error());
        fingerprint.add(*xml);
        auto model = dmn::readModel(*xml, file.filename().string());
        if (!model)
            return tl::unexpected(model.error());
        models.push_back(std::move(*model));
    }
    return dmn::Graph::link(std::move(models));
}

} // namespace

Result<Rulebase> loadRulebase(const std::filesystem::path &resources)
{
    Fingerprint fingerprint;
    Rulebase rulebase;

    const auto questions = resources / "questionnaire" / "questionnaire.json";
    const auto questionsText = readFile(questions);
    if (!questionsText)
        return tl::unexpected(questionsText.error());
    fingerprint.add(*questionsText);
    auto questionnaire = readQuestionnaire(*questionsText, questions.filename().string());
    if (!questionnaire)
        return tl::unexpected(questionnaire.error());
    rulebase.questionnaire = std::move(*questionnaire);

    auto graph = loadRules(resources / "rules", fingerprint);
    if (!graph)
        return tl::unexpected(graph.error());
    rulebase.graph = std::move(*graph);

    if (auto checked = checkRuleInputs(rulebase.graph, rulebase.questionnaire); !checked)
        return tl::unexpected(checked.error());
    auto roles = findRoles(rulebase.graph);
    if (!roles)
        return tl::unexpected(roles.error());
    rulebase.roles = std::move(*roles);

    const auto conditionsFile = resources / "advice" / "conditions.json";
    const auto conditionsText = readFile(conditionsFile);
    if (!conditionsText)
        return tl::unexpected(conditionsText.error());
    auto conditions = readConditions(*conditionsText, conditionsFile.filename().string());
    if (!conditions)
        return tl::unexpected(conditions.error());
    rulebase.conditions = std::move(*conditions);
    if (auto checked = checkRuleOutputs(rulebase.graph, rulebase.roles, rulebase.conditions);
        !checked)
        return tl::unexpected(checked.error());

    rulebase.places = AnswerPlaces(rulebase.questionnaire);
    rulebase.inputs = AnswerInputs(rulebase.questionnaire, rulebase.graph);
    rulebase.conclusions = readConclusions(rulebase.graph, rulebase.roles, rulebase.conditions);
    rulebase.version = fingerprint.text();
    return rulebase;
}

} // namespace triage
