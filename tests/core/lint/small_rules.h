// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/lint.h"

#include <string>
#include <vector>

namespace small {

/// A row: cells left of "=>", outputs right of it, parted by " | ".
using RowText = std::string;

/// A decision table in few words.
struct Table {
    std::string name;
    std::string hitPolicy = "FIRST";
    std::vector<std::string> inputs;  ///< "pop", or "pop in \"yes\",\"no\"" with listed values
    std::vector<std::string> outputs; ///< "load", or "load in \"a\",\"b\""
    std::vector<RowText> rows;
    std::string otherwise = {}; ///< default of every output, or empty
    std::vector<std::string> alsoRequires = {};
};

/// The line of a table's decision in the file that holds it alone.
inline constexpr int tableLine = 2;
/// The line of a table's row, from 1, in that file.
[[nodiscard]] int rowLine(int row);

/// A rulebase of these tables, each in a file "<name>.dmn", over a small questionnaire:
/// pop (yes, no, unsure), walking (normal, limp), age (0 to 120), sites (hip, knee, none), tender
/// (yes, no; only where pop is yes), score (record-only).
[[nodiscard]] triage::Rulebase rulebase(const std::vector<Table> &tables);

/// Its findings.
[[nodiscard]] triage::LintFindings lint(const std::vector<Table> &tables);

/// The findings of one kind.
[[nodiscard]] triage::LintFindings only(triage::LintKind kind, const triage::LintFindings &all);

/// Checks that there is exactly one finding, of this kind, at this row (0: the table's own line),
/// that names these words and says how to mend it.
void checkOne(const triage::LintFindings &findings, triage::LintKind kind, const std::string &table,
              int row, const std::string &words);

/// Fails with the texts of findings where there are any.
void checkNone(const triage::LintFindings &findings);

} // namespace small
