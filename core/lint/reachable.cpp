// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/reachable.h"

#include "dmn/feel_tree.h"

#include <algorithm>

namespace triage {

namespace {

/// True for a name, alone or with a member; false for what is computed.
bool isName(const dmn::Expression &expression)
{
    return std::holds_alternative<dmn::NameNode>(expression.root->part) ||
           std::holds_alternative<dmn::MemberNode>(expression.root->part);
}

} // namespace

Reachable::Reachable(const Rulebase &rulebase)
    : m_space(rulebase, Constants(), m_formula), m_rules(rulebase, m_space, m_formula)
{
    for (const dmn::Decision &decision : rulebase.graph.decisions()) {
        for (const std::string &name : decision.requires_)
            if (m_rules.knows(name))
                add(name);
        if (const dmn::DecisionTable *table = decision.table())
            for (const dmn::InputClause &clause : table->inputs)
                if (!isName(clause.expression) || m_rules.knows(clause.text))
                    add(clause.text);
    }
    std::vector<Lit> whens;
    for (const auto &[expression, values] : m_values)
        for (const Case &value : values)
            whens.push_back(value.when);
    const std::vector<bool> possible = possibleEach(whens);
    auto next = possible.begin();
    for (auto &[expression, values] : m_values)
        std::erase_if(values, [&](const Case &) { return !*next++; });
}

/// Equal values of several rows become one.
void Reachable::add(const std::string &expression)
{
    if (m_values.contains(expression))
        return;
    Partition values;
    for (const Case &part : m_rules.values(expression)) {
        const auto same = std::find_if(values.begin(), values.end(), [&](const Case &known) {
            return known.value == part.value;
        });
        if (same == values.end())
            values.push_back(part);
        else
            same->when = m_formula.any({same->when, part.when});
    }
    m_values.emplace(expression, std::move(values));
}

const Partition *Reachable::values(std::string_view expression) const
{
    const auto found = m_values.find(expression);
    return found == m_values.end() ? nullptr : &found->second;
}

std::vector<bool> Reachable::possibleEach(const std::vector<Lit> &statements)
{
    std::vector<bool> found(statements.size());
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (found[i] || !possible({statements[i]}))
            continue;
        // Why: one way to answer shows many statements at once, which saves most of the searches.
        for (std::size_t other = i; other < statements.size(); ++other)
            found[other] = found[other] || m_formula.holds(statements[other]);
    }
    return found;
}

bool Reachable::isAsked(const Question &question)
{
    return possible({m_rules.isOpen(question)});
}

} // namespace triage
