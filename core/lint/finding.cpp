// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/finding.h"

#include <fmt/format.h>

namespace triage {

std::string_view lintCode(LintKind kind)
{
    switch (kind) {
    case LintKind::Gap:
        return "gap";
    case LintKind::Overlap:
        return "overlap";
    case LintKind::Masked:
        return "masked";
    case LintKind::Subsumed:
        return "subsumed";
    case LintKind::Contradiction:
        return "contradiction";
    case LintKind::Duplicate:
        return "duplicate";
    case LintKind::WholeDomain:
        return "whole_domain";
    case LintKind::UnusedInput:
        return "unused_input";
    case LintKind::NotAllowed:
        return "not_allowed";
    case LintKind::NullTrap:
        return "null_trap";
    case LintKind::HitPolicy:
        return "hit_policy";
    case LintKind::Unreachable:
        return "unreachable";
    case LintKind::UnreadOutput:
        return "unread_output";
    case LintKind::UnknownInput:
        return "unknown_input";
    case LintKind::UnreadQuestion:
        return "unread_question";
    case LintKind::MissingText:
        return "missing_text";
    case LintKind::UnusedText:
        return "unused_text";
    case LintKind::Untranslated:
        return "untranslated";
    case LintKind::LeftoverTranslation:
        return "leftover_translation";
    case LintKind::BrokenPlaceholder:
        return "broken_placeholder";
    case LintKind::UnknownSource:
        return "unknown_source";
    case LintKind::NotChecked:
        return "not_checked";
    }
    return "";
}

std::string LintFinding::text() const
{
    std::string place = file;
    if (line > 0)
        place += fmt::format(":{}", line);
    if (!table.empty())
        place += ", table " + table;
    if (row > 0)
        place += fmt::format(", row {}", row);
    return fmt::format("{}: {} ({}) [{}]", place, what, remedy, lintCode(kind));
}

} // namespace triage
