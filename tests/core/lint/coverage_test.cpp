// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "small_rules.h"

using namespace triage;
using small::checkNone;
using small::checkOne;
using small::lint;

namespace {

/// The outlook: one value, so that its table wants a row for everything.
small::Table outlook(const std::string &hitPolicy, std::vector<std::string> inputs,
                     std::vector<std::string> rows)
{
    return {.name = "prognosis",
            .hitPolicy = hitPolicy,
            .inputs = std::move(inputs),
            .outputs = {"prognosis"},
            .rows = std::move(rows)};
}

small::Table ranked(std::vector<std::string> rows)
{
    small::Table table = outlook("PRIORITY", {"pop", "age"}, std::move(rows));
    table.outputs = {R"(prognosis in "bad","good")"};
    return table;
}

} // namespace

TEST_CASE("inputs for which no row holds are shown by an example")
{
    checkOne(lint({outlook("UNIQUE", {"pop"}, {R"("yes" => "a")", R"("no",null => "b")"})}),
             LintKind::Gap, "prognosis", 0, "no row holds where pop is \"unsure\"");
    checkOne(lint({outlook("UNIQUE", {"age", "pop"},
                           {R"(< 16 | - => "a")", R"(>= 16 | "yes" => "b")", R"(null | - => "c")",
                            R"(> 60 | null => "d")", R"(>= 16 | "no","unsure" => "e")"})}),
             LintKind::Gap, "prognosis", 0, "pop is null");
}

TEST_CASE("a table that says what holds otherwise, or covers all, has no gap")
{
    small::Table table = outlook("UNIQUE", {"pop"}, {R"("yes" => "a")"});
    table.otherwise = "null";
    checkNone(lint({table}));
    checkNone(lint(
        {outlook("UNIQUE", {"age"},
                 {R"(null => "a")", R"(<= 16 => "b")", R"((16..40] => "c")", R"(> 40 => "d")"})}));
}

TEST_CASE("what no way to answer leaves open is no gap")
{
    // Why: tender is asked only where pop is yes, so that both rows cover all that can be.
    checkNone(
        lint({outlook("FIRST", {"pop", "tender"}, {R"("yes" | - => "a")", R"(- | null => "b")"})}));
}

TEST_CASE("a row that the rows before it leave nothing is found, though none covers it alone")
{
    const auto findings = lint({outlook("FIRST", {"pop", "age"},
                                        {R"("yes" | < 40 => "a")", R"("yes" | null,>= 40 => "b")",
                                         R"("yes" | - => "c")", R"(- | - => "d")"})});
    checkOne(findings, LintKind::Masked, "prognosis", 3, "rows 1 and 2 always win");
}

TEST_CASE("a row that rows of higher priority leave nothing is found")
{
    checkOne(lint({ranked(
                 {R"("yes" | < 16 => "good")", R"("yes" | - => "bad")", R"(- | - => "good")"})}),
             LintKind::Masked, "prognosis", 1, "row 2 always wins");
    checkNone(lint({ranked({R"("yes" | > 40 => "bad")", R"(- | - => "good")"})}));
}

TEST_CASE("a row that no way to answer reaches is found, across questions")
{
    checkOne(lint({{.name = "loads",
                    .hitPolicy = "COLLECT",
                    .inputs = {"pop", "tender"},
                    .outputs = {"load"},
                    .rows = {R"("yes" | "yes" => "a")", R"("no" | "yes" => "b")"}}}),
             LintKind::Unreachable, "loads", 2, "pop is \"no\", tender is \"yes\"");
}

TEST_CASE("a row that no way to answer reaches is found, across decisions")
{
    const small::Table young{.name = "young",
                             .hitPolicy = "UNIQUE",
                             .inputs = {"age"},
                             .outputs = {"young"},
                             .rows = {R"(< 16 => "yes")", R"(>= 16 => "no")"},
                             .otherwise = "null"};
    checkOne(lint({young,
                   {.name = "loads",
                    .hitPolicy = "COLLECT",
                    .inputs = {"young", "age"},
                    .outputs = {"load"},
                    .rows = {R"("no" | > 60 => "a")", R"("yes" | > 20 => "b")"}}}),
             LintKind::Unreachable, "loads", 2, "no way to answer");
}

TEST_CASE("an urgency that something more urgent always outdoes never counts")
{
    const small::Table flags{.name = "flags",
                             .hitPolicy = "COLLECT",
                             .inputs = {"pop"},
                             .outputs = {"flag", "urgency"},
                             .rows = {R"("yes" => "tear" | "urgent")"}};
    small::Table pattern{.name = "pattern",
                         .hitPolicy = "COLLECT",
                         .inputs = {"pop", "age"},
                         .outputs = {"urgency"},
                         .rows = {R"("yes" | > 40 => "routine")"}};
    checkOne(lint({flags, pattern}), LintKind::Masked, "pattern", 1, "never counts");
    pattern.rows = {R"("yes","unsure" | > 40 => "routine")"};
    checkNone(lint({flags, pattern}));
}
