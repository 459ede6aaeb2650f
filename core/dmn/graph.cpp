// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/graph.h"
#include "dmn/graph_order.h"
#include "dmn/run.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace triage::dmn {

Result<Graph> Graph::link(std::vector<Model> models)
{
    std::vector<Decision> decisions;
    std::vector<InputData> narrowed;
    Graph graph;
    for (auto &model : models) {
        std::move(model.decisions.begin(), model.decisions.end(), std::back_inserter(decisions));
        std::copy_if(model.inputs.begin(), model.inputs.end(), std::back_inserter(narrowed),
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
    for (InputData &input : narrowed)
        if (const auto slot = graph.slot(input.name); slot && *slot >= graph.m_decisions.size())
            graph.m_allowed.emplace(*slot, std::move(input.allowed));
    graph.m_program = compile(graph.m_decisions, graph.m_slots);
    return graph;
}

const Decision *Graph::find(std::string_view decision) const
{
    const auto found = slot(decision);
    return !found || *found >= m_decisions.size() ? nullptr : &m_decisions[*found];
}

std::vector<std::string> Graph::inputs() const
{
    std::vector<std::string> names;
    for (const auto &[name, place] : m_slots)
        if (place >= m_decisions.size())
            names.push_back(name);
    return names;
}

bool Graph::needs(std::string_view decision, std::string_view input) const
{
    const auto sought = slot(input);
    if (!sought || decision == input)
        return false;
    const auto closed = closure({std::string(decision)});
    return std::any_of(closed.begin(), closed.end(), [&](Slot each) {
        return each == *sought || std::find(m_reads[each].begin(), m_reads[each].end(), *sought) !=
                                      m_reads[each].end();
    });
}

std::optional<Slot> Graph::slot(std::string_view name) const
{
    const auto found = m_slots.find(name);
    return found == m_slots.end() ? std::nullopt : std::optional(found->second);
}

bool Graph::allows(Slot input, const Value &value) const
{
    const Context nameless;
    const auto [first, last] = m_allowed.equal_range(input);
    return std::all_of(first, last, [&](const auto &narrowed) {
        if (const auto *list = std::get_if<List>(&value.data))
            return std::all_of(list->begin(), list->end(), [&](const Value &item) {
                return holds(narrowed.second, item, nameless);
            });
        return holds(narrowed.second, value, nameless);
    });
}

std::vector<Slot> Graph::closure(const std::vector<std::string> &names) const
{
    std::vector<bool> wanted(m_slots.size());
    for (const auto &name : names)
        if (const auto found = slot(name))
            wanted[*found] = true;
    for (Slot i = m_decisions.size(); i-- > 0;)
        if (wanted[i])
            for (const Slot needed : m_reads[i])
                wanted[needed] = true;
    std::vector<Slot> slots;
    for (Slot i = 0; i < m_decisions.size(); ++i)
        if (wanted[i])
            slots.push_back(i);
    return slots;
}

Outcomes Graph::decide(const Context &inputs, const std::vector<std::string> &names) const
{
    Run run(*this);
    for (const auto &[name, value] : inputs)
        if (const auto input = slot(name); input && *input >= m_decisions.size())
            run.give(*input, value);
    const auto decided = closure(names);
    run.decide(decided);
    Outcomes outcomes;
    for (const Slot decision : decided) {
        Outcome outcome{run.value(decision), {}};
        for (const std::size_t row : run.firedRows(decision))
            outcome.fired.push_back({row});
        outcomes.emplace(m_decisions[decision].name, std::move(outcome));
    }
    return outcomes;
}

Outcomes Graph::decideAll(const Context &inputs) const
{
    std::vector<std::string> names;
    for (const Decision &decision : m_decisions)
        names.push_back(decision.name);
    return decide(inputs, names);
}

} // namespace triage::dmn
