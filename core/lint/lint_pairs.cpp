// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint_tables.h"

#include "dmn/constants.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

using dmn::HitPolicy;

/// Two rows of a table, the earlier first.
struct Pair {
    std::size_t first = 0;
    std::size_t second = 0;
};

/// True where every row that holds counts for itself, so that a second one is no repetition.
bool addsUp(const dmn::DecisionTable &table)
{
    const auto &outputs = table.outputs;
    return table.aggregation == dmn::Aggregation::Sum ||
           table.aggregation == dmn::Aggregation::Count ||
           (outputs.size() == 2 && outputs[1].name == "weight");
}

bool listsAll(const dmn::DecisionTable &table)
{
    return table.hitPolicy == HitPolicy::Collect || table.hitPolicy == HitPolicy::RuleOrder ||
           table.hitPolicy == HitPolicy::OutputOrder;
}

bool sameFirstOutput(const dmn::Row &left, const dmn::Row &right)
{
    const auto value = dmn::constantValue(left.outputs.front());
    return value && value == dmn::constantValue(right.outputs.front());
}

/// Rows with the same cells: said twice, or saying two things of the same.
void lintEqualCells(const TableGrid &grid, const Pair &pair, LintFindings &findings)
{
    const auto &rows = grid.table->rows;
    const std::string other = fmt::format("row {}", pair.first + 1);
    if (sameOutputs(rows[pair.first], rows[pair.second]))
        findings.push_back(grid.finding(LintKind::Duplicate, pair.second + 1,
                                        "it has the cells and outputs of " + other,
                                        "remove one of them"));
    else if (listsAll(*grid.table) && grid.table->outputs.size() > 1 &&
             sameFirstOutput(rows[pair.first], rows[pair.second]))
        findings.push_back(grid.finding(
            LintKind::Contradiction, pair.second + 1,
            fmt::format("it has the cells and {} of {}, but not its {}",
                        grid.table->outputs[0].name, other, grid.table->outputs[1].name),
            addsUp(*grid.table) ? "keep one row with the sum" : "keep the one that is meant"));
}

/// A row that says nothing of its own: rows with the same outputs hold wherever it does.
void lintSubsumed(const TableGrid &grid, std::size_t row, LintFindings &findings)
{
    const auto &rows = grid.table->rows;
    std::vector<std::size_t> same;
    std::vector<Box> boxes;
    for (std::size_t other = 0; other < rows.size(); ++other) {
        if (other == row || !overlap(grid.rows[row], grid.rows[other]))
            continue;
        const bool agrees = sameOutputs(rows[row], rows[other]);
        // Why: of First, a row before with another output decides for itself and is no cover, and
        // one between this row and its cover would get what this row decides now.
        if (grid.table->hitPolicy == HitPolicy::First && (other < row || !agrees)) {
            if (other > row)
                break;
            continue;
        }
        if (!agrees || grid.rows[row] == grid.rows[other])
            continue;
        same.push_back(other);
        boxes.push_back(grid.rows[other]);
    }
    const auto rest = remainder(grid.rows[row], boxes);
    if (!same.empty() && rest && rest->empty())
        findings.push_back(grid.finding(LintKind::Subsumed, row + 1,
                                        fmt::format("{} conclude{} the same wherever it holds",
                                                    rowsInWords(same), same.size() == 1 ? "s" : ""),
                                        "remove it, or say what it adds"));
}

std::string nameOf(HitPolicy policy)
{
    switch (policy) {
    case HitPolicy::Unique:
        return "UNIQUE";
    case HitPolicy::Any:
        return "ANY";
    case HitPolicy::Priority:
        return "PRIORITY";
    case HitPolicy::First:
        return "FIRST";
    default:
        return "";
    }
}

/// The hit policy that says what the rows do, for one that picks a single row.
void lintPolicy(const TableGrid &grid, bool overlaps, bool disagrees, LintFindings &findings)
{
    const HitPolicy policy = grid.table->hitPolicy;
    if (listsAll(*grid.table) || (overlaps && disagrees))
        return;
    const HitPolicy fitting = overlaps ? HitPolicy::Any : HitPolicy::Unique;
    if (policy == fitting)
        return;
    findings.push_back(grid.finding(
        LintKind::HitPolicy, 0,
        overlaps
            ? fmt::format("{}, though rows that hold together conclude the same", nameOf(policy))
            : fmt::format("{}, though no two rows hold together", nameOf(policy)),
        fmt::format("write hitPolicy=\"{}\"", nameOf(fitting))));
}

} // namespace

void lintPairs(const TableGrid &grid, Reachable &reachable, LintFindings &findings)
{
    const auto &rows = grid.table->rows;
    bool overlaps = false;
    bool disagrees = false;
    for (std::size_t second = 0; second < rows.size(); ++second) {
        for (std::size_t first = 0; first < second; ++first) {
            if (!overlap(grid.rows[first], grid.rows[second]))
                continue;
            overlaps = true;
            if (grid.rows[first] == grid.rows[second])
                lintEqualCells(grid, {first, second}, findings);
            if (sameOutputs(rows[first], rows[second]))
                continue;
            disagrees = true;
            const bool apart = grid.table->hitPolicy == HitPolicy::Unique ||
                               grid.table->hitPolicy == HitPolicy::Any;
            if (apart && reachable.possible({grid.holds[first], grid.holds[second]}))
                findings.push_back(grid.finding(
                    LintKind::Overlap, second + 1,
                    fmt::format("it and row {} conclude different things where {}", first + 1,
                                grid.example(common(grid.rows[first], grid.rows[second]))),
                    "keep them apart by their cells"));
        }
        if (!addsUp(*grid.table) && grid.table->hitPolicy != HitPolicy::Unique)
            lintSubsumed(grid, second, findings);
    }
    lintPolicy(grid, overlaps, disagrees, findings);
}

} // namespace triage
