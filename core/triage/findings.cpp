// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/findings.h"

#include <algorithm>

namespace triage {

namespace {

const dmn::Value *part(const dmn::Value *value, std::string_view column)
{
    if (const auto *several = std::get_if<dmn::Context>(&value->data)) {
        const auto found = several->find(column);
        return found == several->end() ? nullptr : &found->second;
    }
    return value;
}

std::string annotation(const dmn::DecisionTable &table, const dmn::Row &row, std::string_view name)
{
    const auto found = std::find(table.annotationNames.begin(), table.annotationNames.end(), name);
    const auto index = static_cast<std::size_t>(found - table.annotationNames.begin());
    return index < row.annotations.size() ? row.annotations[index] : std::string();
}

} // namespace

std::string_view Finding::text(std::string_view column) const
{
    const dmn::Value *found = part(value, column);
    const auto *code = found == nullptr ? nullptr : std::get_if<std::string>(&found->data);
    return code == nullptr ? std::string_view() : std::string_view(*code);
}

double Finding::number(std::string_view column) const
{
    const dmn::Value *found = part(value, column);
    const auto *figure = found == nullptr ? nullptr : std::get_if<double>(&found->data);
    return figure == nullptr ? 0 : *figure;
}

Reason reasonOf(const dmn::Decision &decision, std::size_t row)
{
    const dmn::DecisionTable &table = *decision.table();
    return Reason{.rule = decision.name + "/" + std::to_string(row + 1),
                  .text = annotation(table, table.rows[row], "reason"),
                  .source = annotation(table, table.rows[row], "source"),
                  .condition = {},
                  .weight = {}};
}

std::vector<Finding> findingsOf(const dmn::Graph &graph, dmn::Slot table, const dmn::Run &run)
{
    return findingsOf(graph, std::vector{table}, run);
}

std::vector<Finding> findingsOf(const dmn::Graph &graph, const std::vector<dmn::Slot> &tables,
                                const dmn::Run &run)
{
    std::vector<Finding> findings;
    for (const dmn::Slot table : tables) {
        const auto &values = *graph.program().tables[table]->rowValues;
        run.eachFired(table, [&](std::size_t row) {
            findings.push_back({&*values[row], reasonOf(graph.decisions()[table], row)});
        });
    }
    return findings;
}

} // namespace triage
