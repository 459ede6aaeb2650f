// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/roles.h"

#include "dmn/place.h"

#include <algorithm>
#include <utility>

namespace triage {

namespace {

using Columns = std::vector<std::string>;

struct RoleColumns {
    Columns columns;
    std::vector<std::string> Roles::*list;
    bool beforeClassification;
};

const std::vector<RoleColumns> &roleColumns()
{
    static const std::vector<RoleColumns> columns = {
        {{"flag", "urgency"}, &Roles::redFlags, true},
        {{"urgency"}, &Roles::patterns, true},
        {{"condition", "weight"}, &Roles::evidence, true},
        {{"treatment", "verdict", "evidence"}, &Roles::treatments, false},
        {{"treatment", "caution"}, &Roles::cautions, false},
        {{"provider"}, &Roles::providers, false},
        {{"load"}, &Roles::load, false},
        {{"factor"}, &Roles::factors, false},
        {{"self_test", "offer"}, &Roles::selfTests, false},
    };
    return columns;
}

Columns outputNames(const dmn::DecisionTable &table)
{
    Columns names;
    for (const auto &output : table.outputs)
        names.push_back(output.name);
    return names;
}

void splitByClassification(const dmn::Graph &graph, Roles &roles)
{
    std::vector<std::string> names = roles.redFlags;
    names.insert(names.end(), roles.patterns.begin(), roles.patterns.end());
    names.insert(names.end(), roles.evidence.begin(), roles.evidence.end());
    roles.beforeClassification = graph.closure(names);
    const auto &first = roles.beforeClassification;
    for (dmn::Slot slot = 0; slot < graph.decisions().size(); ++slot)
        if (!std::binary_search(first.begin(), first.end(), slot))
            roles.afterClassification.push_back(slot);
}

/// By decision: whether it needs this name, directly or through others.
std::vector<bool> needing(const dmn::Graph &graph, std::string_view name)
{
    std::vector<bool> needs(graph.decisions().size());
    const auto sought = graph.slot(name);
    for (dmn::Slot slot = 0; sought && slot < needs.size(); ++slot)
        for (const dmn::Slot read : graph.reads(slot))
            needs[slot] = needs[slot] || read == *sought || (read < needs.size() && needs[read]);
    return needs;
}

} // namespace

bool hasRole(const dmn::DecisionTable &table)
{
    const Columns names = outputNames(table);
    return std::any_of(roleColumns().begin(), roleColumns().end(),
                       [&](const RoleColumns &role) { return role.columns == names; });
}

Result<Roles> findRoles(const dmn::Graph &graph)
{
    std::vector<std::vector<bool>> late; ///< by derived input and decision
    for (const char *derived : derivedInputs)
        late.push_back(needing(graph, derived));
    Roles roles;
    for (dmn::Slot slot = 0; slot < graph.decisions().size(); ++slot) {
        const dmn::Decision &decision = graph.decisions()[slot];
        const dmn::DecisionTable *table = decision.table();
        if (table == nullptr)
            continue;
        const Columns names = outputNames(*table);
        for (const RoleColumns &role : roleColumns()) {
            if (names != role.columns)
                continue;
            if (table->hitPolicy != dmn::HitPolicy::Collect ||
                table->aggregation != dmn::Aggregation::None)
                return fail(dmn::placeOf(decision),
                            "its rows are findings, but it does not list them all",
                            "set the hit policy to Collect without an aggregation");
            // Why: a cause may count for less where nothing is urgent; the other way round, a label
            // would decide how soon to be seen.
            const bool mayReadUrgency = role.list == &Roles::evidence;
            for (std::size_t i = 0; i < late.size(); ++i) {
                const std::string_view derived = derivedInputs[i];
                if (role.beforeClassification && late[i][slot] &&
                    !(mayReadUrgency && derived == "urgency"))
                    return fail(dmn::placeOf(decision),
                                std::string("it reads \"") + derivedInputs[i] +
                                    "\", which is known only after it",
                                "decide by answers, not by the classification");
            }
            (roles.*role.list).push_back(decision.name);
        }
    }
    splitByClassification(graph, roles);
    return roles;
}

} // namespace triage
