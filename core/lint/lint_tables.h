// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/table_grid.h"

namespace triage {

/// Cells and columns: values that cannot be, cells that say nothing, cells that hold for null.
void lintCells(const TableGrid &grid, Reachable &reachable, LintFindings &findings);

/// Inputs for which no row holds, rows that others always keep from deciding, rows that nothing
/// can reach.
void lintCoverage(const std::vector<TableGrid> &grids, Reachable &reachable,
                  LintFindings &findings);

/// Rows held against each other: overlaps, duplicates, contradictions, and the hit policy.
void lintPairs(const TableGrid &grid, Reachable &reachable, LintFindings &findings);

/// Rows of several tables held against each other: treatments offered in two ways, urgencies that
/// something more urgent always outdoes.
void lintRoles(const std::vector<TableGrid> &grids, const Roles &roles, Reachable &reachable,
               LintFindings &findings);

/// Between tables and questions: inputs that nobody gives, what nobody reads, questions that
/// nobody reaches.
void lintFlow(const Rulebase &rulebase, Reachable &reachable, LintFindings &findings);

} // namespace triage
