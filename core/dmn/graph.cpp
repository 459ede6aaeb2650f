// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/graph.h"
#include "dmn/decide_table.h"
#include "dmn/evaluate.h"
#include "dmn/graph_order.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace triage::dmn {

namespace {

/// Names of a graph: outcomes of decisions first, then the inputs given.
class GraphScope final : public Scope {
public:
    GraphScope(const Context &inputs, const Outcomes &outcomes,
               const std::vector<std::string> &refused)
        : m_inputs(inputs), m_outcomes(outcomes), m_refused(refused)
    {
    }

    [[nodiscard]] const Value *find(std::string_view name) const override
    {
        if (const auto outcome = m_outcomes.find(name); outcome != m_outcomes.end())
            return &outcome->second.value;
        const auto input = m_inputs.find(name);
        if (input == m_inputs.end() ||
            std::find(m_refused.begin(), m_refused.end(), name) != m_refused.end())
            return nullptr;
        return &input->second;
    }

private:
    const Context &m_inputs;
    const Outcomes &m_outcomes;
    const std::vector<std::string> &m_refused;
};

/// Decides one decision from the names in scope.
struct Decider {
    const Scope &scope;

    Outcome operator()(const DecisionTable &table) const
    {
        auto fired = rowsThatHold(table, scope);
        auto value = joinRows(table, fired, scope);
        return {std::move(value), std::move(fired)};
    }

    Outcome operator()(const Expression &expression) const
    {
        return {evaluateIn(expression, scope), {}};
    }

    Outcome operator()(const Invocation &invocation) const
    {
        Context parameters;
        for (std::size_t i = 0; i < invocation.parameters.size(); ++i)
            parameters.insert_or_assign(invocation.parameters[i],
                                        evaluateIn(invocation.arguments[i], scope));
        return {evaluate(invocation.body, parameters), {}};
    }
};

/// True where the value, or each item of a list, is allowed.
bool isAllowed(const InputData &input, const Value &value)
{
    const Context nameless;
    if (const auto *list = std::get_if<List>(&value.data))
        return std::all_of(list->begin(), list->end(),
                           [&](const Value &item) { return holds(input.allowed, item, nameless); });
    return holds(input.allowed, value, nameless);
}

} // namespace

Result<Graph> Graph::link(std::vector<Model> models)
{
    std::vector<Decision> decisions;
    Graph graph;
    for (auto &model : models) {
        std::move(model.decisions.begin(), model.decisions.end(), std::back_inserter(decisions));
        std::copy_if(model.inputs.begin(), model.inputs.end(), std::back_inserter(graph.m_narrowed),
                     [](const InputData &input) { return !input.allowed.any(); });
    }
    std::map<std::string, std::size_t, std::less<>> given;
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        const auto [known, isNew] = given.emplace(decisions[i].name, i);
        if (!isNew)
            return fail(fmt::format("{}:{}", decisions[i].file, decisions[i].line),
                        fmt::format("the decision {} is also defined at {}:{}", decisions[i].name,
                                    decisions[known->second].file, decisions[known->second].line),
                        "rename or remove one of them");
    }
    std::vector<std::vector<std::size_t>> needed(decisions.size());
    for (std::size_t i = 0; i < decisions.size(); ++i)
        for (const auto &name : decisions[i].requires_)
            if (const auto found = given.find(name); found != given.end())
                needed[i].push_back(found->second);
    const auto order = orderByNeed(decisions, needed);
    if (!order)
        return tl::unexpected(order.error());
    for (const auto place : *order) {
        graph.m_places.emplace(decisions[place].name, graph.m_decisions.size());
        graph.m_decisions.push_back(std::move(decisions[place]));
    }
    for (const auto &decision : graph.m_decisions) {
        auto &places = graph.m_needed.emplace_back();
        for (const auto &name : decision.requires_)
            if (const auto found = graph.m_places.find(name); found != graph.m_places.end())
                places.push_back(found->second);
    }
    return graph;
}

const Decision *Graph::find(std::string_view decision) const
{
    const auto place = m_places.find(decision);
    return place == m_places.end() ? nullptr : &m_decisions[place->second];
}

std::vector<std::string> Graph::inputs() const
{
    std::set<std::string> names;
    for (const auto &decision : m_decisions)
        for (const auto &name : decision.requires_)
            if (!m_places.contains(name))
                names.insert(name);
    return {names.begin(), names.end()};
}

bool Graph::needs(std::string_view decision, std::string_view input) const
{
    const auto start = m_places.find(decision);
    if (start == m_places.end())
        return false;
    std::vector<bool> wanted(m_decisions.size());
    wanted[start->second] = true;
    for (std::size_t i = start->second + 1; i-- > 0;) {
        if (!wanted[i])
            continue;
        const auto &names = m_decisions[i].requires_;
        if (std::find(names.begin(), names.end(), input) != names.end())
            return true;
        for (const auto need : m_needed[i])
            wanted[need] = true;
    }
    return false;
}

std::vector<std::string> Graph::refusedInputs(const Context &inputs) const
{
    std::vector<std::string> refused;
    for (const auto &input : m_narrowed) {
        const auto given = inputs.find(input.name);
        if (given != inputs.end() && !isAllowed(input, given->second))
            refused.push_back(input.name);
    }
    return refused;
}

Outcomes Graph::decide(const Context &inputs, const std::vector<std::string> &names,
                       Outcomes known) const
{
    std::vector<bool> wanted(m_decisions.size());
    for (const auto &name : names)
        if (const auto place = m_places.find(name); place != m_places.end())
            wanted[place->second] = true;
    for (std::size_t i = m_decisions.size(); i-- > 0;) {
        wanted[i] = wanted[i] && !known.contains(m_decisions[i].name);
        if (wanted[i])
            for (const auto need : m_needed[i])
                wanted[need] = true;
    }
    const auto refused = refusedInputs(inputs);
    const GraphScope scope(inputs, known, refused);
    for (std::size_t i = 0; i < m_decisions.size(); ++i)
        if (wanted[i]) {
            auto outcome = std::visit(Decider{scope}, m_decisions[i].logic);
            known.emplace(m_decisions[i].name, std::move(outcome));
        }
    return known;
}

Outcomes Graph::decideAll(const Context &inputs) const
{
    std::vector<std::string> names;
    names.reserve(m_decisions.size());
    for (const auto &decision : m_decisions)
        names.push_back(decision.name);
    return decide(inputs, names);
}

} // namespace triage::dmn
