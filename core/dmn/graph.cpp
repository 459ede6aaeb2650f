// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/graph.h"
#include "dmn/decide_table.h"
#include "dmn/evaluate.h"
#include "dmn/graph_order.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace triage::dmn {

namespace {

/// The names one decision requires: few, so that searching them beats any map.
class RequiredNames final : public Scope {
public:
    RequiredNames(const std::vector<std::string> &names, const std::vector<std::size_t> &slots,
                  const std::vector<const Value *> &values)
        : m_names(names), m_slots(slots), m_values(values)
    {
    }

    [[nodiscard]] const Value *find(std::string_view name) const override
    {
        for (std::size_t i = 0; i < m_names.size(); ++i)
            if (m_names[i] == name)
                return m_values[m_slots[i]];
        return nullptr;
    }

private:
    const std::vector<std::string> &m_names;
    const std::vector<std::size_t> &m_slots;
    const std::vector<const Value *> &m_values;
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
        graph.m_slots.emplace(decisions[place].name, graph.m_decisions.size());
        graph.m_decisions.push_back(std::move(decisions[place]));
    }
    for (const auto &decision : graph.m_decisions) {
        auto &reads = graph.m_reads.emplace_back();
        for (const auto &name : decision.requires_)
            reads.push_back(graph.m_slots.emplace(name, graph.m_slots.size()).first->second);
    }
    return graph;
}

const Decision *Graph::find(std::string_view decision) const
{
    const auto slot = m_slots.find(decision);
    return slot == m_slots.end() || slot->second >= m_decisions.size() ? nullptr
                                                                       : &m_decisions[slot->second];
}

std::vector<std::string> Graph::inputs() const
{
    std::vector<std::string> names;
    for (const auto &[name, slot] : m_slots)
        if (slot >= m_decisions.size())
            names.push_back(name);
    return names;
}

bool Graph::needs(std::string_view decision, std::string_view input) const
{
    const auto start = m_slots.find(decision);
    const auto sought = m_slots.find(input);
    if (start == m_slots.end() || sought == m_slots.end() || start == sought)
        return false;
    std::vector<bool> wanted(m_slots.size());
    wanted[start->second] = true;
    for (std::size_t i = m_decisions.size(); i-- > 0;)
        if (wanted[i])
            for (const auto slot : m_reads[i])
                wanted[slot] = true;
    return wanted[sought->second];
}

Graph::Values Graph::startingValues(const Context &inputs, const Outcomes &known) const
{
    Values values(m_slots.size());
    auto input = inputs.begin();
    auto outcome = known.begin();
    // Why: all three maps are sorted alike, so one walk joins them.
    for (const auto &[name, slot] : m_slots) {
        while (input != inputs.end() && input->first < name)
            ++input;
        while (outcome != known.end() && outcome->first < name)
            ++outcome;
        if (outcome != known.end() && outcome->first == name)
            values[slot] = &outcome->second.value;
        else if (slot >= m_decisions.size() && input != inputs.end() && input->first == name)
            values[slot] = &input->second;
    }
    for (const auto &narrow : m_narrowed) {
        const auto slot = m_slots.find(narrow.name);
        const bool given = slot != m_slots.end() && slot->second >= m_decisions.size() &&
                           values[slot->second] != nullptr;
        if (given && !isAllowed(narrow, *values[slot->second]))
            values[slot->second] = nullptr;
    }
    return values;
}

Outcomes Graph::decideWanted(const Context &inputs, std::vector<bool> wanted, Outcomes known) const
{
    auto values = startingValues(inputs, known);
    for (std::size_t i = m_decisions.size(); i-- > 0;) {
        // Why: a decision has a value at the start only where its outcome is known.
        wanted[i] = wanted[i] && values[i] == nullptr;
        if (wanted[i])
            for (const auto slot : m_reads[i])
                wanted[slot] = true;
    }
    for (std::size_t i = 0; i < m_decisions.size(); ++i) {
        if (!wanted[i])
            continue;
        const RequiredNames scope(m_decisions[i].requires_, m_reads[i], values);
        const auto outcome =
            known.emplace(m_decisions[i].name, std::visit(Decider{scope}, m_decisions[i].logic));
        values[i] = &outcome.first->second.value;
    }
    return known;
}

Outcomes Graph::decide(const Context &inputs, const std::vector<std::string> &names,
                       Outcomes known) const
{
    std::vector<bool> wanted(m_slots.size());
    for (const auto &name : names)
        if (const auto slot = m_slots.find(name); slot != m_slots.end())
            wanted[slot->second] = true;
    return decideWanted(inputs, std::move(wanted), std::move(known));
}

Outcomes Graph::decideAll(const Context &inputs) const
{
    return decideWanted(inputs, std::vector<bool>(m_slots.size(), true), {});
}

} // namespace triage::dmn
