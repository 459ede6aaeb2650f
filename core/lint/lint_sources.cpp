// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint_texts.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace triage {

namespace {

constexpr const char *referencesFile = "references.json";

/// The keys of a source text, parted by "; ".
std::vector<std::string> keysIn(const std::string &source)
{
    std::vector<std::string> keys;
    for (std::size_t start = 0; start < source.size();) {
        const std::size_t end = std::min(source.find("; ", start), source.size());
        keys.push_back(source.substr(start, end - start));
        start = end + 2;
    }
    return keys;
}

/// The references, and what cites keys that have none.
class Citations {
public:
    Citations(const LocatedJson &references, LintFindings &findings) : m_findings(findings)
    {
        references.eachField("key",
                             [&](const LocatedJson::Located &key) { m_known.insert(key.text); });
    }

    void cite(const std::string &source, LintFinding finding)
    {
        for (const std::string &key : keysIn(source)) {
            if (m_known.contains(key))
                continue;
            finding.kind = LintKind::UnknownSource;
            finding.what = fmt::format("the source \"{}\" is not known", key);
            finding.remedy =
                "add it to references.json, or mend its spelling; part keys with \"; \"";
            m_findings.push_back(finding);
        }
    }

private:
    LintFindings &m_findings;
    std::set<std::string> m_known;
};

void citeRules(const dmn::Graph &graph, Citations &citations)
{
    for (const dmn::Decision &decision : graph.decisions()) {
        const dmn::DecisionTable *table = decision.table();
        if (table == nullptr)
            continue;
        const auto &names = table->annotationNames;
        const auto column = static_cast<std::size_t>(
            std::find(names.begin(), names.end(), "source") - names.begin());
        for (std::size_t row = 0; row < table->rows.size(); ++row)
            if (const auto &annotations = table->rows[row].annotations; column < annotations.size())
                citations.cite(annotations[column], {.kind = LintKind::UnknownSource,
                                                     .file = decision.file,
                                                     .line = table->rows[row].line,
                                                     .table = decision.name,
                                                     .row = static_cast<int>(row) + 1,
                                                     .what = {},
                                                     .remedy = {}});
    }
}

} // namespace

void lintSources(const Rulebase &rulebase, const ContentFiles &files, LintFindings &findings)
{
    const auto references = std::find_if(files.begin(), files.end(), [](const LocatedJson &file) {
        return file.file() == referencesFile;
    });
    if (references == files.end())
        return;
    Citations citations(*references, findings);
    citeRules(rulebase.graph, citations);
    for (const LocatedJson &file : files)
        file.eachField("source", [&](const LocatedJson::Located &source) {
            citations.cite(source.text, {.kind = LintKind::UnknownSource,
                                         .file = file.file(),
                                         .line = source.line,
                                         .table = {},
                                         .row = 0,
                                         .what = {},
                                         .remedy = {}});
        });
}

} // namespace triage
