// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/rulebase.h"

#include "base/file.h"
#include "base/fingerprint.h"
#include "base/parallel.h"
#include "base/sound_json.h"
#include "triage/rule_inputs.h"
#include "triage/rule_outputs.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

/// One file of rules, read.
struct RuleFile {
    Result<dmn::Model> model = dmn::Model();
    Fingerprint fingerprint;
};

RuleFile readRules(const std::filesystem::path &file)
{
    RuleFile read;
    const auto xml = readFile(file);
    if (!xml) {
        read.model = tl::unexpected(xml.error());
        return read;
    }
    read.fingerprint.add(*xml);
    read.model = dmn::readModel(*xml, file.filename().string());
    return read;
}

/// The codes of the conditions, in the order that breaks ties.
Result<std::vector<std::string>> conditionsIn(const std::string &text, const std::string &file)
{
    const auto json = readSoundJson(text).value_or(nlohmann::json());
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

Result<std::vector<std::string>> readConditions(const std::filesystem::path &path)
{
    return readFile(path).and_then(
        [&](const std::string &text) { return conditionsIn(text, path.filename().string()); });
}

/// The questions, the conditions, and all files of rules in the order of their names.
struct Sources {
    Result<Questionnaire> questionnaire = Questionnaire();
    Result<std::vector<std::string>> conditions = {};
    std::vector<RuleFile> rules;
    Fingerprint fingerprint;
};

Result<Sources> readSources(const std::filesystem::path &resources)
{
    const auto questions = resources / "questionnaire" / "questionnaire.json";
    const auto text = readFile(questions);
    if (!text)
        return tl::unexpected(text.error());
    const auto folder = resources / "rules";
    const auto files = filesIn(folder, ".dmn");
    if (!files)
        return tl::unexpected(files.error());
    if (files->empty())
        return fail(folder.string(), "there are no rules here",
                    "check the resources folder: it holds rules/*.dmn");
    Sources sources;
    sources.fingerprint.add(*text);
    sources.rules.resize(files->size());
    // The questions are the largest piece: first, so that the others fill in beside them.
    inParallel(files->size() + 2, [&](std::size_t i) {
        if (i == 0)
            sources.questionnaire = readQuestionnaire(*text, questions.filename().string());
        else if (i == 1)
            sources.conditions = readConditions(resources / "advice" / "conditions.json");
        else
            sources.rules[i - 2] = readRules((*files)[i - 2]);
    });
    return sources;
}

Result<dmn::Graph> joinRules(std::vector<RuleFile> rules)
{
    std::vector<dmn::Model> models;
    for (RuleFile &file : rules) {
        if (!file.model)
            return tl::unexpected(file.model.error());
        models.push_back(std::move(*file.model));
    }
    return dmn::Graph::link(std::move(models));
}

Result<void> checkRules(const Rulebase &rulebase)
{
    return checkRuleInputs(rulebase.graph, rulebase.questionnaire).and_then([&] {
        return checkRuleOutputs(rulebase.graph, rulebase.roles, rulebase.conditions);
    });
}

} // namespace

Result<Rulebase> readRulebase(const std::filesystem::path &resources)
{
    auto sources = readSources(resources);
    if (!sources)
        return tl::unexpected(sources.error());
    if (!sources->questionnaire)
        return tl::unexpected(sources->questionnaire.error());
    Fingerprint fingerprint = sources->fingerprint;
    for (const RuleFile &file : sources->rules)
        fingerprint.add(file.fingerprint.text());

    Rulebase rulebase;
    rulebase.questionnaire = std::move(*sources->questionnaire);
    auto graph = joinRules(std::move(sources->rules));
    if (!graph)
        return tl::unexpected(graph.error());
    rulebase.graph = std::move(*graph);

    auto roles = findRoles(rulebase.graph);
    if (!roles)
        return tl::unexpected(roles.error());
    rulebase.roles = std::move(*roles);

    if (!sources->conditions)
        return tl::unexpected(sources->conditions.error());
    rulebase.conditions = std::move(*sources->conditions);
    rulebase.version = fingerprint.text();
    return rulebase;
}

Result<Rulebase> loadRulebase(const std::filesystem::path &resources)
{
    auto rulebase = readRulebase(resources);
    if (!rulebase)
        return rulebase;
    Result<void> checked;
    inParallel(2, [&](std::size_t i) {
        if (i == 0) {
            checked = checkRules(*rulebase);
        } else {
            rulebase->places = AnswerPlaces(rulebase->questionnaire);
            rulebase->inputs = AnswerInputs(rulebase->questionnaire, rulebase->graph);
        }
    });
    if (!checked)
        return tl::unexpected(checked.error());
    rulebase->conclusions = readConclusions(rulebase->graph, rulebase->roles, rulebase->conditions);
    return rulebase;
}

} // namespace triage
