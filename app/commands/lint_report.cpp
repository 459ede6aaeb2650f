// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/lint_report.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace triage {

std::string findingsText(const LintFindings &findings)
{
    std::string text;
    for (const LintFinding &finding : findings)
        text += finding.text() + "\n";
    return text + (findings.empty()
                       ? "the lint finds nothing to mend in questions, rules, texts and sources\n"
                       : fmt::format("the lint finds {} to mend\n", findings.size()));
}

nlohmann::ordered_json findingsJson(const LintFindings &findings)
{
    auto list = nlohmann::ordered_json::array();
    for (const LintFinding &finding : findings)
        list.push_back({{"kind", lintCode(finding.kind)},
                        {"file", finding.file},
                        {"line", finding.line},
                        {"table", finding.table},
                        {"row", finding.row},
                        {"what", finding.what},
                        {"remedy", finding.remedy}});
    return list;
}

} // namespace triage
