// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint.h"

#include "base/file.h"
#include "lint/lint_languages.h"
#include "lint/lint_tables.h"
#include "lint/lint_texts.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace triage {

namespace {

/// A row that never decides needs no second finding for repeating what others say.
void dropSubsumedIfMasked(LintFindings &findings)
{
    std::set<std::pair<std::string, int>> masked;
    for (const LintFinding &finding : findings)
        if (finding.kind == LintKind::Masked)
            masked.emplace(finding.table, finding.row);
    std::erase_if(findings, [&](const LintFinding &finding) {
        return finding.kind == LintKind::Subsumed && masked.contains({finding.table, finding.row});
    });
}

void sortByPlace(LintFindings &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const LintFinding &left, const LintFinding &right) {
                         return std::tie(left.file, left.line) < std::tie(right.file, right.line);
                     });
}

Result<ContentFiles> readContent(const std::filesystem::path &resources)
{
    ContentFiles files;
    for (const char *folder : {"advice", "evidence", "safety"}) {
        const auto found = filesIn(resources / folder, ".json");
        if (!found)
            return tl::unexpected(found.error());
        for (const auto &file : *found) {
            auto json = readFile(file).and_then([&](const std::string &text) {
                return LocatedJson::parse(text, file.filename().string());
            });
            if (!json)
                return tl::unexpected(json.error());
            files.push_back(*std::move(json));
        }
    }
    return files;
}

} // namespace

LintFindings lintRules(const Rulebase &rulebase)
{
    LintFindings findings;
    Reachable reachable(rulebase);
    std::vector<TableGrid> grids;
    for (const dmn::Decision &decision : rulebase.graph.decisions())
        if (decision.table() != nullptr)
            if (auto grid = layOut(decision, reachable, findings))
                grids.push_back(*std::move(grid));
    for (const TableGrid &grid : grids) {
        lintCells(grid, reachable, findings);
        lintPairs(grid, reachable, findings);
    }
    lintCoverage(grids, reachable, findings);
    lintRoles(grids, rulebase.roles, reachable, findings);
    lintFlow(rulebase, reachable, findings);
    dropSubsumedIfMasked(findings);
    sortByPlace(findings);
    return findings;
}

Result<LintFindings> lintResources(const std::filesystem::path &resources)
{
    const auto rulebase = readRulebase(resources);
    if (!rulebase)
        return tl::unexpected(rulebase.error());
    const auto files = readContent(resources);
    if (!files)
        return tl::unexpected(files.error());
    LintFindings findings = lintRules(*rulebase);
    lintTexts(*rulebase, *files, findings);
    lintSources(*rulebase, *files, findings);
    if (const auto checked = lintLanguages(resources, findings); !checked)
        return tl::unexpected(checked.error());
    sortByPlace(findings);
    return findings;
}

} // namespace triage
