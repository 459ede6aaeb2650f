// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint_tables.h"

#include "dmn/constants.h"

#include "triage/assessment.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

/// A row of some table of a role.
struct RoleRow {
    const TableGrid *grid = nullptr;
    std::size_t row = 0;

    [[nodiscard]] Lit holds() const { return grid->holds[row]; }
    [[nodiscard]] std::string output(std::size_t column) const
    {
        const auto value = dmn::constantValue(grid->table->rows[row].outputs[column]);
        const auto *text = value ? std::get_if<std::string>(&value->data) : nullptr;
        return text == nullptr ? std::string() : *text;
    }
    /// Urgency is the last output of red flags and patterns.
    [[nodiscard]] std::optional<Urgency> urgency() const
    {
        return urgencyFromCode(output(grid->table->outputs.size() - 1));
    }
    [[nodiscard]] std::string name() const
    {
        return fmt::format("{}/{}", grid->decision->name, row + 1);
    }
};

std::vector<RoleRow> rowsOf(const std::vector<TableGrid> &grids,
                            const std::vector<std::string> &tables)
{
    std::vector<RoleRow> rows;
    for (const TableGrid &grid : grids)
        if (std::find(tables.begin(), tables.end(), grid.decision->name) != tables.end())
            for (std::size_t row = 0; row < grid.rows.size(); ++row)
                rows.push_back({&grid, row});
    return rows;
}

/// Two rows that offer one treatment with different verdicts or evidence: only one is heard.
void lintTreatments(const std::vector<RoleRow> &rows, Reachable &reachable, LintFindings &findings)
{
    for (std::size_t second = 0; second < rows.size(); ++second)
        for (std::size_t first = 0; first < second; ++first) {
            const RoleRow &one = rows[first];
            const RoleRow &other = rows[second];
            const bool differ =
                one.output(1) != other.output(1) || one.output(2) != other.output(2);
            if (one.output(0) != other.output(0) || !differ ||
                !reachable.possible({one.holds(), other.holds()}))
                continue;
            findings.push_back(other.grid->finding(
                LintKind::Contradiction, other.row + 1,
                fmt::format("it says {} ({}) of {}, while {} says {} ({}) of the same answers",
                            other.output(1), other.output(2), other.output(0), one.name(),
                            one.output(1), one.output(2)),
                "keep them apart by their cells"));
        }
}

/// Rows that something more urgent outdoes wherever they hold; `competes` says which rows count.
template<typename Competes>
void lintOutdone(const std::vector<RoleRow> &rows, const std::vector<RoleRow> &others,
                 Competes competes, Reachable &reachable, LintFindings &findings)
{
    std::vector<Lit> counts;
    for (const RoleRow &row : rows) {
        std::vector<Lit> alone = {row.holds()};
        for (const RoleRow &other : others)
            if (row.urgency() && other.urgency() && *other.urgency() < *row.urgency() &&
                competes(row, other))
                alone.push_back(-other.holds());
        counts.push_back(reachable.formula().all(alone));
    }
    const std::vector<bool> possible = reachable.possibleEach(counts);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!possible[i] && reachable.possible({rows[i].holds()}))
            findings.push_back(rows[i].grid->finding(
                LintKind::Masked, rows[i].row + 1,
                "it never counts: wherever it holds, another row asks for sooner care",
                "narrow the others, raise its urgency, or remove it"));
}

} // namespace

void lintRoles(const std::vector<TableGrid> &grids, const Roles &roles, Reachable &reachable,
               LintFindings &findings)
{
    lintTreatments(rowsOf(grids, roles.treatments), reachable, findings);

    const std::vector<RoleRow> flags = rowsOf(grids, roles.redFlags);
    const std::vector<RoleRow> patterns = rowsOf(grids, roles.patterns);
    std::vector<RoleRow> all = flags;
    all.insert(all.end(), patterns.begin(), patterns.end());
    lintOutdone(
        patterns, all, [](const RoleRow &, const RoleRow &) { return true; }, reachable, findings);
    lintOutdone(
        flags, flags,
        [](const RoleRow &row, const RoleRow &other) { return row.output(0) == other.output(0); },
        reachable, findings);
}

} // namespace triage
