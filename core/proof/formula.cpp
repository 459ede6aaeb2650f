// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/formula.h"

#include <algorithm>
#include <cadical.hpp>
#include <cstdlib>

namespace triage {

Formula::Formula() : m_solver(std::make_unique<CaDiCaL::Solver>())
{
    clause({always()});
}

Formula::~Formula() = default;

void Formula::clause(const std::vector<Lit> &parts)
{
    for (const Lit part : parts)
        m_solver->add(part);
    m_solver->add(0);
}

Lit Formula::fresh()
{
    return ++m_last;
}

Lit Formula::all(std::vector<Lit> parts)
{
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    std::erase(parts, always());
    for (const Lit part : parts)
        if (part == never() || std::binary_search(parts.begin(), parts.end(), -part))
            return never();
    if (parts.empty())
        return always();
    if (parts.size() == 1)
        return parts.front();
    const auto [place, isNew] = m_built.try_emplace(parts, 0);
    if (!isNew)
        return place->second;
    const Lit whole = fresh();
    place->second = whole;
    std::vector<Lit> back = {whole};
    for (const Lit part : parts) {
        clause({-whole, part});
        back.push_back(-part);
    }
    clause(back);
    return whole;
}

Lit Formula::any(std::vector<Lit> parts)
{
    for (Lit &part : parts)
        part = -part;
    return -all(std::move(parts));
}

void Formula::requireOne(const std::vector<Lit> &choices)
{
    clause(choices);
    for (std::size_t i = 0; i < choices.size(); ++i)
        for (std::size_t j = i + 1; j < choices.size(); ++j)
            clause({-choices[i], -choices[j]});
}

void Formula::prefer(Lit statement)
{
    m_solver->phase(statement);
}

bool Formula::possible(const std::vector<Lit> &together)
{
    constexpr int satisfiable = 10;
    for (const Lit part : together)
        m_solver->assume(part);
    return m_solver->solve() == satisfiable;
}

bool Formula::holds(Lit statement) const
{
    return m_solver->val(std::abs(statement)) == statement;
}

} // namespace triage
