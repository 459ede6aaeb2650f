// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/box.h"
#include "lint/finding.h"
#include "lint/reachable.h"

#include <optional>
#include <string>
#include <vector>

namespace triage {

/// Values of one column that no row of the table tells apart.
struct Part {
    dmn::Value example;
    Lit when = 0;
};

/// A decision table as boxes over what its inputs can be.
struct TableGrid {
    const dmn::Decision *decision = nullptr;
    const dmn::DecisionTable *table = nullptr;
    std::vector<std::vector<Part>> columns;
    std::vector<Box> rows;
    std::vector<Lit> holds; ///< by row: when it holds
    Box whole;

    /// When the inputs lie in this box.
    [[nodiscard]] Lit when(const Box &box, Formula &formula) const;
    /// One point of a box in words: `onset is "sudden", age is 12`; columns that the box leaves
    /// open are left out.
    [[nodiscard]] std::string example(const Box &box) const;
    /// A finding about the table (row 0) or one of its rows (from 1).
    [[nodiscard]] LintFinding finding(LintKind kind, std::size_t row, std::string what,
                                      std::string remedy) const;
};

/// Lays out a table; what keeps it from being laid out goes to `findings`.
[[nodiscard]] std::optional<TableGrid> layOut(const dmn::Decision &decision, Reachable &reachable,
                                              LintFindings &findings);

/// True where both rows conclude the same constants.
[[nodiscard]] bool sameOutputs(const dmn::Row &left, const dmn::Row &right);

/// "row 3", "rows 1, 2 and 5": 0-based rows in words.
[[nodiscard]] std::string rowsInWords(const std::vector<std::size_t> &rows);

} // namespace triage
