// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint_net.h"

#include <algorithm>

using namespace triage;

LintNet::LintNet(const Rulebase &rulebase) : m_rulebase(rulebase), m_reachable(rulebase)
{
    LintFindings none;
    for (const dmn::Decision &decision : rulebase.graph.decisions())
        if (decision.table() != nullptr)
            if (auto grid = layOut(decision, m_reachable, none))
                m_grids.push_back(*std::move(grid));
}

bool LintNet::catches(const std::string &name, const dmn::DecisionTable &table)
{
    dmn::Decision decision = *m_rulebase.graph.find(name);
    decision.logic = table;
    LintFindings findings;
    auto grid = layOut(decision, m_reachable, findings);
    if (!grid || !findings.empty())
        return true;
    lintCells(*grid, m_reachable, findings);
    lintPairs(*grid, m_reachable, findings);
    if (!findings.empty())
        return true;
    const auto place = std::find_if(m_grids.begin(), m_grids.end(), [&](const TableGrid &each) {
        return each.decision->name == name;
    });
    std::vector<TableGrid> own = {*grid};
    lintCoverage(own, m_reachable, findings);
    const Roles &roles = m_rulebase.roles;
    const auto reads = [&](const std::vector<std::string> &names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    if (findings.empty() &&
        (reads(roles.treatments) || reads(roles.redFlags) || reads(roles.patterns))) {
        std::swap(*place, *grid);
        lintRoles(m_grids, roles, m_reachable, findings);
        std::swap(*place, *grid);
    }
    return !findings.empty();
}
