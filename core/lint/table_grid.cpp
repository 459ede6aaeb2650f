// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/table_grid.h"

#include "dmn/constants.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

/// Lays out one column: values that every row treats alike are one part.
void addColumn(TableGrid &grid, const Partition &values, std::size_t column, Formula &formula)
{
    const auto &rows = grid.table->rows;
    std::vector<std::vector<bool>> treatments;
    std::vector<Part> parts;
    for (const Case &value : values) {
        std::vector<bool> accepted;
        for (const dmn::Row &row : rows)
            accepted.push_back(dmn::holds(row.cells[column], value.value, {}));
        const auto known = std::find(treatments.begin(), treatments.end(), accepted);
        if (known == treatments.end()) {
            treatments.push_back(std::move(accepted));
            parts.push_back({value.value, value.when});
        } else {
            Part &part = parts[known - treatments.begin()];
            part.when = formula.any({part.when, value.when});
        }
    }
    if (parts.size() <= mostParts)
        for (std::size_t row = 0; row < rows.size(); ++row) {
            Parts accepted = 0;
            for (std::size_t part = 0; part < parts.size(); ++part)
                if (treatments[part][row])
                    accepted |= Parts{1} << part;
            grid.rows[row].push_back(accepted);
        }
    grid.whole.push_back(parts.size() == mostParts ? ~Parts{0}
                                                   : (Parts{1} << parts.size() % mostParts) - 1);
    grid.columns.push_back(std::move(parts));
}

} // namespace

Lit TableGrid::when(const Box &box, Formula &formula) const
{
    std::vector<Lit> cells;
    for (std::size_t column = 0; column < box.size(); ++column) {
        if (box[column] == whole[column])
            continue;
        std::vector<Lit> parts;
        for (std::size_t part = 0; part < columns[column].size(); ++part)
            if ((box[column] >> part & 1) != 0)
                parts.push_back(columns[column][part].when);
        cells.push_back(formula.any(parts));
    }
    return formula.all(cells);
}

std::string TableGrid::example(const Box &box) const
{
    std::string words;
    for (std::size_t column = 0; column < box.size(); ++column) {
        if (box[column] == whole[column])
            continue;
        std::size_t part = 0;
        while ((box[column] >> part & 1) == 0)
            ++part;
        words += fmt::format("{}{} is {}", words.empty() ? "" : ", ", table->inputs[column].text,
                             dmn::toJson(columns[column][part].example).dump());
    }
    return words.empty() ? "whatever is answered" : words;
}

LintFinding TableGrid::finding(LintKind kind, std::size_t row, std::string what,
                               std::string remedy) const
{
    return {.kind = kind,
            .file = decision->file,
            .line = row == 0 ? decision->line : table->rows[row - 1].line,
            .table = decision->name,
            .row = static_cast<int>(row),
            .what = std::move(what),
            .remedy = std::move(remedy)};
}

std::optional<TableGrid> layOut(const dmn::Decision &decision, Reachable &reachable,
                                LintFindings &findings)
{
    TableGrid grid;
    grid.decision = &decision;
    grid.table = decision.table();
    grid.rows.resize(grid.table->rows.size());
    const std::size_t before = findings.size();
    for (std::size_t column = 0; column < grid.table->inputs.size(); ++column) {
        const std::string &text = grid.table->inputs[column].text;
        for (std::size_t row = 0; row < grid.rows.size(); ++row)
            if (!dmn::constantsOf(grid.table->rows[row].cells[column]).all)
                findings.push_back(grid.finding(
                    LintKind::NotChecked, row + 1,
                    fmt::format("its cell for {} compares with what another input says", text),
                    "compare with constants, so that gaps and overlaps can be told"));
        const Partition *values = reachable.values(text);
        if (values == nullptr) {
            findings.push_back(grid.finding(LintKind::UnknownInput, 0,
                                            fmt::format("nothing asks or decides \"{}\"", text),
                                            "correct the name, or add the question"));
            continue;
        }
        addColumn(grid, *values, column, reachable.formula());
        if (grid.columns.back().size() > mostParts)
            findings.push_back(grid.finding(
                LintKind::NotChecked, 0,
                fmt::format("its rows tell apart {} kinds of {}, more than the {} that are checked",
                            grid.columns.back().size(), text, mostParts),
                "spread the rows over several tables"));
    }
    if (findings.size() > before)
        return std::nullopt;
    for (const Box &row : grid.rows)
        grid.holds.push_back(grid.when(row, reachable.formula()));
    return grid;
}

bool sameOutputs(const dmn::Row &left, const dmn::Row &right)
{
    for (std::size_t i = 0; i < left.outputs.size(); ++i) {
        const auto value = dmn::constantValue(left.outputs[i]);
        if (!value || value != dmn::constantValue(right.outputs[i]))
            return false;
    }
    return true;
}

std::string rowsInWords(const std::vector<std::size_t> &rows)
{
    std::string words = rows.size() == 1 ? "row " : "rows ";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0)
            words += i + 1 == rows.size() ? " and " : ", ";
        words += fmt::format("{}", rows[i] + 1);
    }
    return words;
}

} // namespace triage
