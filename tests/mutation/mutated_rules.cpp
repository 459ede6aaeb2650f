// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutated_rules.h"

#include "base/file.h"
#include "triage/rule_inputs.h"
#include "triage/rule_outputs.h"

#include <stdexcept>

using namespace triage;

namespace {

template<typename Value>
Value need(Result<Value> result)
{
    if (!result)
        throw std::runtime_error(result.error().text());
    return *std::move(result);
}

} // namespace

MutatedRules::MutatedRules(const std::filesystem::path &resources)
    : m_shipped(need(loadRulebase(resources)))
{
    for (const auto &file : need(filesIn(resources / "rules", ".dmn")))
        m_models.push_back(need(dmn::readModel(need(readFile(file)), file.filename().string())));
}

Result<Rulebase> MutatedRules::with(const std::string &decision,
                                    const dmn::DecisionTable &table) const
{
    std::vector<dmn::Model> models = m_models;
    for (dmn::Model &model : models)
        for (dmn::Decision &each : model.decisions)
            if (each.name == decision)
                each.logic = table;
    auto graph = dmn::Graph::link(std::move(models));
    if (!graph)
        return tl::unexpected(graph.error());
    Rulebase rulebase;
    rulebase.questionnaire = m_shipped.questionnaire;
    rulebase.conditions = m_shipped.conditions;
    rulebase.places = m_shipped.places;
    rulebase.graph = *std::move(graph);
    auto roles = findRoles(rulebase.graph);
    if (!roles)
        return tl::unexpected(roles.error());
    rulebase.roles = *std::move(roles);
    if (auto checked = checkRuleInputs(rulebase.graph, rulebase.questionnaire); !checked)
        return tl::unexpected(checked.error());
    if (auto checked = checkRuleOutputs(rulebase.graph, rulebase.roles, rulebase.conditions);
        !checked)
        return tl::unexpected(checked.error());
    rulebase.inputs = AnswerInputs(rulebase.questionnaire, rulebase.graph);
    rulebase.conclusions = readConclusions(rulebase.graph, rulebase.roles, rulebase.conditions);
    return rulebase;
}
