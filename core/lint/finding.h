// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// What a lint finding is about.
enum class LintKind {
    Gap,           ///< a table that must have a hit has none for some inputs
    Overlap,       ///< rows that the hit policy keeps apart hold together
    Masked,        ///< other rows always win over this one
    Subsumed,      ///< other rows say the same wherever this one holds
    Contradiction, ///< rows that hold together say what cannot both be
    Duplicate,     ///< two rows with the same cells and outputs
    WholeDomain,   ///< a cell that takes every value its input can have
    UnusedInput,   ///< a column or requirement that no row tests
    NotAllowed,    ///< a value that the input can never have, or that a column leaves out
    NullTrap,      ///< a cell that also holds where nobody answered
    HitPolicy,     ///< another hit policy says better what the rows do
    Unreachable,   ///< a row or question that no way to answer can reach
    UnreadOutput,  ///< a decision that neither the engine nor another decision reads
    UnknownInput,  ///< a rule reads what nobody asks or decides
    UnreadQuestion,
    MissingText, ///< a code that a rule yields, without its text
    UnusedText,  ///< a text for a code that nothing yields
    UnknownSource,
    Untranslated,        ///< texts that a language lacks
    LeftoverTranslation, ///< translations of texts that the content does not have
    BrokenPlaceholder,   ///< a translation that puts in other things than its text
    NotChecked,          ///< too large or too general to check
};

/// "gap", "unread_question": the kind in machine-readable output.
[[nodiscard]] std::string_view lintCode(LintKind kind);

/// One thing worth mending, for the person who can mend it.
struct LintFinding {
    LintKind kind = LintKind::NotChecked;
    std::string file;  ///< name of the file: "wells.dmn"
    int line = 0;      ///< from 1; 0 where it is about the whole file
    std::string table; ///< decision, or empty
    int row = 0;       ///< from 1; 0 where it is about no single row
    std::string what;
    std::string remedy;

    bool operator==(const LintFinding &) const = default;

    /// One line: "wells.dmn:12, table wells_score, row 3: what (remedy) [gap]".
    [[nodiscard]] std::string text() const;
};

using LintFindings = std::vector<LintFinding>;

} // namespace triage
