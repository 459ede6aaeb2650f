// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint_tables.h"

#include "triage/rule_inputs.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace triage {

namespace {

using Names = std::set<std::string, std::less<>>;

LintFinding about(const dmn::Decision &decision, LintKind kind, std::string what,
                  std::string remedy)
{
    return {.kind = kind,
            .file = decision.file,
            .line = decision.line,
            .table = decision.name,
            .row = 0,
            .what = std::move(what),
            .remedy = std::move(remedy)};
}

/// The decisions that the engine reads, directly or through others.
Names liveDecisions(const Rulebase &rulebase)
{
    Names live(std::begin(resultDecisions), std::end(resultDecisions));
    // Why: each decision comes after what it needs, so one walk from the end reaches all.
    const auto &decisions = rulebase.graph.decisions();
    for (auto decision = decisions.rbegin(); decision != decisions.rend(); ++decision) {
        if (decision->table() != nullptr && hasRole(*decision->table()))
            live.insert(decision->name);
        if (live.contains(decision->name))
            live.insert(decision->requires_.begin(), decision->requires_.end());
    }
    return live;
}

/// Requirements that nobody gives, and requirements of a table that none of its columns reads.
void lintRequirements(const dmn::Decision &decision, Reachable &reachable, LintFindings &findings)
{
    for (const std::string &name : decision.requires_) {
        if (decision.table() == nullptr) {
            if (reachable.values(name) == nullptr)
                findings.push_back(about(decision, LintKind::UnknownInput,
                                         fmt::format("nothing asks or decides \"{}\"", name),
                                         "correct the name, or add the question"));
            continue;
        }
        const auto &inputs = decision.table()->inputs;
        const bool read = std::any_of(inputs.begin(), inputs.end(), [&](const auto &clause) {
            return baseName(clause.text) == name;
        });
        if (!read)
            findings.push_back(about(decision, LintKind::UnusedInput,
                                     fmt::format("it requires {} and has no column for it", name),
                                     "remove the requirement"));
    }
}

} // namespace

void lintFlow(const Rulebase &rulebase, Reachable &reachable, LintFindings &findings)
{
    const Names live = liveDecisions(rulebase);
    Names read;
    for (const dmn::Decision &decision : rulebase.graph.decisions()) {
        if (!live.contains(decision.name))
            findings.push_back(about(decision, LintKind::UnreadOutput,
                                     "neither the result nor another decision reads it",
                                     "read it, or remove it"));
        lintRequirements(decision, reachable, findings);
        read.insert(decision.requires_.begin(), decision.requires_.end());
    }
    const std::vector<const Question *> questions = allQuestions(rulebase.questionnaire);
    for (const Question *question : questions)
        for (const EnableWhen &condition : question->enableWhen)
            read.insert(condition.question);
    for (const Question *question : questions) {
        const auto add = [&](LintKind kind, std::string what, std::string remedy) {
            findings.push_back({.kind = kind,
                                .file = "questionnaire.json",
                                .line = question->line,
                                .table = {},
                                .row = 0,
                                .what = fmt::format("{}: {}", question->id, what),
                                .remedy = std::move(remedy)});
        };
        if (!reachable.isAsked(*question))
            add(LintKind::Unreachable, "its enableWhen can never hold", "mend its enableWhen");
        const bool isRead = read.contains(question->id);
        if (!isRead && !question->recordOnly)
            add(LintKind::UnreadQuestion, "no rule and no condition reads it",
                "read it, mark it as record-only, or remove it");
        if (isRead && question->recordOnly)
            add(LintKind::UnreadQuestion, "it is marked as record-only, yet it is read",
                "remove the mark");
    }
}

} // namespace triage
