// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "small_rules.h"

using namespace triage;
using small::checkNone;
using small::checkOne;
using small::lint;

namespace {

small::Table decided(const std::string &name, const std::string &input)
{
    return {.name = name,
            .hitPolicy = "UNIQUE",
            .inputs = {input},
            .outputs = {name},
            .rows = {R"("yes" => "yes")"},
            .otherwise = "null"};
}

std::vector<std::string> unread(const LintFindings &findings)
{
    std::vector<std::string> questions;
    for (const LintFinding &finding : small::only(LintKind::UnreadQuestion, findings)) {
        CHECK(finding.file == "questionnaire.json");
        CHECK(finding.line > 1);
        questions.push_back(finding.what.substr(0, finding.what.find(':')));
    }
    return questions;
}

} // namespace

TEST_CASE("a decision that nobody reads is found, also behind another one")
{
    const auto findings = lint({decided("first", "pop"), decided("second", "first")});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].table == "first");
    CHECK(findings[0].kind == LintKind::UnreadOutput);
    CHECK(findings[0].line == small::tableLine);
    CHECK(findings[1].table == "second");
    checkNone(lint({decided("first", "pop"), decided("confidence", "first")}));
}

TEST_CASE("a requirement without a column is found")
{
    small::Table table = decided("confidence", "pop");
    table.alsoRequires = {"age"};
    checkOne(lint({table}), LintKind::UnusedInput, "confidence", 0, "requires age");
}

TEST_CASE("a question that no rule and no condition reads is found, unless it is for the record")
{
    const auto findings = lintRules(small::rulebase({decided("confidence", "walking")}));
    CHECK(unread(findings) == std::vector<std::string>{"age", "sites", "tender"});
    small::Table table = decided("confidence", "score");
    table.rows = {R"(> 40 => "yes")"};
    const auto read = unread(lintRules(small::rulebase({table})));
    CHECK(std::find(read.begin(), read.end(), "score") != read.end());
}

TEST_CASE("a question whose conditions can never hold is found")
{
    Rulebase rules = small::rulebase({decided("confidence", "tender")});
    CHECK(small::only(LintKind::Unreachable, lintRules(rules)).empty());
    auto &questions = rules.questionnaire.sections[0].pages[0].questions;
    const auto tender = std::find_if(questions.begin(), questions.end(),
                                     [](const Question &q) { return q.id == "tender"; });
    tender->enableWhen.push_back(
        {.question = "pop", .op = EnableWhen::Operator::Equal, .answer = false});
    const auto findings = small::only(LintKind::Unreachable, lintRules(rules));
    REQUIRE_FALSE(findings.empty());
    CHECK(std::any_of(findings.begin(), findings.end(), [&](const LintFinding &finding) {
        return finding.file == "questionnaire.json" && finding.line == tender->line &&
               finding.what == "tender: its enableWhen can never hold";
    }));
}
