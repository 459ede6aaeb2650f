// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"
#include "triage/assessment.h"

#include <chrono>
#include <string>

namespace triage {

/// One assessment as a line of a spreadsheet.
struct SheetLine {
    std::string id;
    std::chrono::sys_seconds finished;
    std::string person; ///< name or code
    Answers answers;
    Assessment assessment;
};

/// A cell of comma-separated values (RFC 4180). Text that a spreadsheet would take for a formula is
/// made plain text by an apostrophe before it.
[[nodiscard]] std::string sheetCell(const std::string &text);

/// The names of the columns, then a column for each question by its id; ends its line.
[[nodiscard]] std::string sheetHead(const Questionnaire &questionnaire);

/// The line of one assessment: codes, as the rules know them.
[[nodiscard]] std::string sheetLine(const SheetLine &line, const Questionnaire &questionnaire);

} // namespace triage
