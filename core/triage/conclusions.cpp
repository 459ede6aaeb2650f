// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/conclusions.h"

#include "triage/findings.h"

#include <algorithm>

namespace triage {

namespace {

/// Calls `read` with the outputs of each row of a table.
template<typename Read>
void eachRow(const dmn::Graph &graph, dmn::Slot table, Read read)
{
    for (const auto &value : *graph.program().tables[table]->rowValues)
        read(Finding{&*value, {}});
}

} // namespace

Conclusions readConclusions(const dmn::Graph &graph, const Roles &roles,
                            const std::vector<std::string> &conditions)
{
    Conclusions conclusions;
    for (const auto *names : {&roles.redFlags, &roles.patterns})
        for (const std::string &name : *names) {
            UrgencyTable table{*graph.slot(name), names == &roles.redFlags, {}, {}};
            eachRow(graph, table.table, [&](const Finding &row) {
                table.rows.push_back(*urgencyFromCode(row.text("urgency")));
                if (table.redFlags)
                    table.flags.emplace_back(row.text("flag"));
            });
            conclusions.urgency.push_back(std::move(table));
        }
    for (const std::string &name : roles.evidence) {
        EvidenceTable table{*graph.slot(name), {}};
        eachRow(graph, table.table, [&](const Finding &row) {
            const auto condition =
                std::find(conditions.begin(), conditions.end(), row.text("condition"));
            table.rows.push_back(
                {static_cast<std::size_t>(condition - conditions.begin()), row.number("weight")});
        });
        conclusions.evidence.push_back(std::move(table));
    }
    for (const auto &[names, slots] : {std::pair(&roles.treatments, &conclusions.treatments),
                                       std::pair(&roles.cautions, &conclusions.cautions),
                                       std::pair(&roles.providers, &conclusions.providers),
                                       std::pair(&roles.load, &conclusions.load),
                                       std::pair(&roles.factors, &conclusions.factors),
                                       std::pair(&roles.selfTests, &conclusions.selfTests)})
        for (const std::string &name : *names)
            slots->push_back(*graph.slot(name));
    return conclusions;
}

} // namespace triage
