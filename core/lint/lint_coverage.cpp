// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint_tables.h"

#include "dmn/constants.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

/// True where a table without a row that holds says nothing, though its policy wants one row.
bool wantsHit(const dmn::DecisionTable &table)
{
    const bool single =
        table.hitPolicy == dmn::HitPolicy::Unique || table.hitPolicy == dmn::HitPolicy::Any ||
        table.hitPolicy == dmn::HitPolicy::Priority || table.hitPolicy == dmn::HitPolicy::First;
    return single && std::none_of(table.outputs.begin(), table.outputs.end(),
                                  [](const auto &output) { return output.defaultEntry; });
}

void addGap(const TableGrid &grid, Reachable &reachable, LintFindings &findings)
{
    const auto open = remainder(grid.whole, grid.rows);
    if (!open) {
        findings.push_back(grid.finding(LintKind::NotChecked, 0,
                                        "its gaps are too many to be told apart",
                                        "spread the rows over several tables"));
        return;
    }
    // Why: of what the table leaves open, answers may never come to the first.
    const auto reached = std::find_if(open->begin(), open->end(), [&](const Box &box) {
        return reachable.possible({grid.when(box, reachable.formula())});
    });
    findings.push_back(grid.finding(
        LintKind::Gap, 0,
        fmt::format("no row holds where {}",
                    grid.example(reached == open->end() ? open->front() : *reached)),
        "add a row, or a defaultOutputEntry that says what holds otherwise, be it null"));
}

/// The place of an output in its column's list; unlisted comes last.
std::vector<std::size_t> rankOf(const dmn::DecisionTable &table, const dmn::Row &row)
{
    std::vector<std::size_t> ranks;
    for (std::size_t i = 0; i < table.outputs.size(); ++i) {
        const auto &values = table.outputs[i].allowedValues;
        const auto value = dmn::constantValue(row.outputs[i]);
        ranks.push_back(value ? std::find(values.begin(), values.end(), *value) - values.begin()
                              : values.size());
    }
    return ranks;
}

/// The rows that win over this one where both hold.
std::vector<std::size_t> winners(const dmn::DecisionTable &table, std::size_t row)
{
    std::vector<std::size_t> rows;
    if (table.hitPolicy == dmn::HitPolicy::First)
        for (std::size_t other = 0; other < row; ++other)
            rows.push_back(other);
    if (table.hitPolicy == dmn::HitPolicy::Priority)
        for (std::size_t other = 0; other < table.rows.size(); ++other)
            if (rankOf(table, table.rows[other]) < rankOf(table, table.rows[row]))
                rows.push_back(other);
    return rows;
}

/// What keeps one row from deciding, and when nothing does.
struct RowAlone {
    const TableGrid *grid = nullptr;
    std::size_t row = 0;
    std::vector<std::size_t> masking;
    Lit decides = 0;
};

RowAlone aloneAt(const TableGrid &grid, std::size_t row, Formula &formula)
{
    RowAlone alone{&grid, row, {}, 0};
    std::vector<Lit> parts = {grid.holds[row]};
    for (const std::size_t other : winners(*grid.table, row))
        if (overlap(grid.rows[row], grid.rows[other])) {
            alone.masking.push_back(other);
            parts.push_back(-grid.holds[other]);
        }
    alone.decides = formula.all(parts);
    return alone;
}

void addMasked(const RowAlone &alone, LintFindings &findings)
{
    const bool first = alone.grid->table->hitPolicy == dmn::HitPolicy::First;
    findings.push_back(alone.grid->finding(
        LintKind::Masked, alone.row + 1,
        fmt::format("it never decides: {} always win{} where it holds", rowsInWords(alone.masking),
                    alone.masking.size() == 1 ? "s" : ""),
        first ? "move it up, narrow those, or remove it" : "narrow those, or remove it"));
}

void addUnreachable(const RowAlone &alone, LintFindings &findings)
{
    const Box &box = alone.grid->rows[alone.row];
    // Why: a cell that nothing satisfies is a finding of its own.
    if (!isEmpty(box))
        findings.push_back(alone.grid->finding(
            LintKind::Unreachable, alone.row + 1,
            fmt::format("no way to answer leads to it, as to {}", alone.grid->example(box)),
            "mend its cells or remove it"));
}

} // namespace

void lintCoverage(const std::vector<TableGrid> &grids, Reachable &reachable, LintFindings &findings)
{
    Formula &formula = reachable.formula();
    std::vector<Lit> gaps;
    std::vector<Lit> holds;
    std::vector<Lit> decides;
    std::vector<RowAlone> rows;
    for (const TableGrid &grid : grids) {
        std::vector<Lit> none;
        for (std::size_t row = 0; row < grid.rows.size(); ++row) {
            rows.push_back(aloneAt(grid, row, formula));
            decides.push_back(rows.back().decides);
            holds.push_back(grid.holds[row]);
            none.push_back(-grid.holds[row]);
        }
        gaps.push_back(wantsHit(*grid.table) ? formula.all(none) : formula.never());
    }
    const std::vector<bool> open = reachable.possibleEach(gaps);
    const std::vector<bool> decided = reachable.possibleEach(decides);
    for (std::size_t i = 0; i < grids.size(); ++i)
        if (open[i])
            addGap(grids[i], reachable, findings);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (decided[i])
            continue;
        if (reachable.possible({holds[i]}))
            addMasked(rows[i], findings);
        else
            addUnreachable(rows[i], findings);
    }
}

} // namespace triage
