// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint_tables.h"

#include "dmn/constants.h"

#include "dmn/null_traps.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

std::string word(const dmn::Value &value)
{
    return dmn::toJson(value).dump();
}

bool has(const Partition &values, const dmn::Value &sought)
{
    return std::any_of(values.begin(), values.end(),
                       [&](const Case &known) { return known.value == sought; });
}

std::string listed(const Partition &values)
{
    std::string words;
    for (const Case &known : values)
        words += (words.empty() ? "" : ", ") + word(known.value);
    return words;
}

/// What the column says its input may be, held against what it can be.
void lintColumn(const TableGrid &grid, std::size_t column, const Partition &values,
                LintFindings &findings)
{
    const dmn::InputClause &clause = grid.table->inputs[column];
    for (const Case &value : values)
        if (!value.value.isNull() && !dmn::holds(clause.allowed, value.value, {}))
            findings.push_back(grid.finding(
                LintKind::NotAllowed, 0,
                fmt::format("the column {} leaves out {}, which then reads as not answered",
                            clause.text, word(value.value)),
                "add it to the column's values"));
    for (const dmn::Value &allowed : clause.allowedValues)
        if (!allowed.isNull() && !has(values, allowed))
            findings.push_back(
                grid.finding(LintKind::NotAllowed, 0,
                             fmt::format("the column {} lists {}, which it can never be",
                                         clause.text, word(allowed)),
                             "remove it from the column's values; it can be " + listed(values)));
    // Why: a table needs a column, and its only one may say "always".
    const auto &rows = grid.table->rows;
    if (grid.columns.size() > 1 && !rows.empty() &&
        std::all_of(rows.begin(), rows.end(),
                    [&](const dmn::Row &row) { return row.cells[column].any(); }))
        findings.push_back(grid.finding(LintKind::UnusedInput, 0,
                                        fmt::format("no row tests {}", clause.text),
                                        "remove the column"));
}

void lintCell(const TableGrid &grid, std::size_t row, std::size_t column, const Partition &values,
              LintFindings &findings)
{
    const dmn::UnaryTests &cell = grid.table->rows[row].cells[column];
    if (cell.any())
        return;
    const std::string &input = grid.table->inputs[column].text;
    const std::string &text = grid.table->rows[row].cellTexts[column];
    const bool takesAll = grid.rows[row][column] == grid.whole[column];
    bool wrong = false;
    const dmn::CellConstants constants = dmn::constantsOf(cell);
    for (const dmn::Value &value : constants.equal)
        // Why: not(null, "a") names null for safety, whether or not it can be.
        if (!has(values, value) && !(constants.negated && value.isNull())) {
            wrong = true;
            findings.push_back(
                grid.finding(LintKind::NotAllowed, row + 1,
                             fmt::format("{} can never be {}", input, word(value)),
                             fmt::format("remove it or use one of: {}", listed(values))));
        }
    if (takesAll)
        findings.push_back(grid.finding(LintKind::WholeDomain, row + 1,
                                        fmt::format("{} for {} takes all it can be", text, input),
                                        "write - instead"));
    else if (has(values, {}) && dmn::isNullTrap(cell))
        findings.push_back(
            grid.finding(LintKind::NullTrap, row + 1,
                         fmt::format("{} for {} also holds where nobody answered", text, input),
                         "name null, as in not(null, \"a\"), or list the values meant"));
    if (grid.rows[row][column] == 0 && !wrong)
        findings.push_back(grid.finding(LintKind::NotAllowed, row + 1,
                                        fmt::format("{} can never be {}", input, text),
                                        "mend the cell or remove the row"));
}

/// Outputs that a column lists and no row concludes.
void lintOutputs(const TableGrid &grid, LintFindings &findings)
{
    for (std::size_t column = 0; column < grid.table->outputs.size(); ++column) {
        const dmn::OutputClause &clause = grid.table->outputs[column];
        const auto concludes = [&](const dmn::Expression &entry, const dmn::Value &value) {
            const auto constant = dmn::constantValue(entry);
            return !constant || *constant == value;
        };
        for (const dmn::Value &value : clause.allowedValues)
            if (!(clause.defaultEntry && concludes(*clause.defaultEntry, value)) &&
                std::none_of(
                    grid.table->rows.begin(), grid.table->rows.end(),
                    [&](const dmn::Row &row) { return concludes(row.outputs[column], value); }))
                findings.push_back(grid.finding(
                    LintKind::NotAllowed, 0,
                    fmt::format("the column {} lists {}, which no row concludes",
                                clause.name.empty() ? grid.decision->name : clause.name,
                                word(value)),
                    "remove it from the column's values, or add the row"));
    }
}

} // namespace

void lintCells(const TableGrid &grid, Reachable &reachable, LintFindings &findings)
{
    lintOutputs(grid, findings);
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        const Partition &values = *reachable.values(grid.table->inputs[column].text);
        lintColumn(grid, column, values, findings);
        for (std::size_t row = 0; row < grid.rows.size(); ++row)
            lintCell(grid, row, column, values, findings);
    }
}

} // namespace triage
