// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "small_rules.h"

using namespace triage;
using small::checkNone;
using small::checkOne;
using small::lint;

namespace {

/// A load table, whose rows the engine lists one by one.
small::Table loads(std::vector<std::string> inputs, std::vector<std::string> rows)
{
    return {.name = "loads",
            .hitPolicy = "COLLECT",
            .inputs = std::move(inputs),
            .outputs = {"load"},
            .rows = std::move(rows)};
}

} // namespace

TEST_CASE("a sound table has no findings")
{
    checkNone(lint({loads(
        {"pop", "age", "sites.hip", "mode"},
        {R"("yes" | - | - | "runner" => "a")", R"("no","unsure" | < 16 | - | - => "b")",
         R"(null | [16..40) | "yes" | - => "c")", R"(- | - | not(null, "no") | - => "d")"})}));
}

TEST_CASE("an answer that the question does not have is found")
{
    checkOne(lint({loads({"walking"}, {R"("limp" => "a")", R"("normal","crawling" => "b")"})}),
             LintKind::NotAllowed, "loads", 2, "walking can never be \"crawling\"");
}

TEST_CASE("a number beyond the question's range is found")
{
    checkOne(lint({loads({"age"}, {R"(> 120 => "a")", R"(<= 120 => "b")"})}), LintKind::NotAllowed,
             "loads", 1, "age can never be > 120");
}

TEST_CASE("a value that the decision read never comes to is found")
{
    const small::Table feeding{.name = "fresh",
                               .hitPolicy = "UNIQUE",
                               .inputs = {"pop"},
                               .outputs = {"fresh"},
                               .rows = {R"("yes" => "new")"},
                               .otherwise = "null"};
    checkOne(lint({feeding, loads({"fresh"}, {R"("new" => "a")", R"("old",null => "b")"})}),
             LintKind::NotAllowed, "loads", 2, "fresh can never be \"old\"");
}

TEST_CASE("a column that lists what cannot be, or leaves out what can, is found")
{
    checkOne(lint({loads({R"(pop in "yes","no")"}, {R"("yes" => "a")"})}), LintKind::NotAllowed,
             "loads", 0, "the column pop leaves out \"unsure\"");
    checkOne(lint({loads({R"(pop in "yes","no","unsure","maybe")"}, {R"("yes" => "a")"})}),
             LintKind::NotAllowed, "loads", 0, "the column pop lists \"maybe\"");
}

TEST_CASE("an output column that lists what no row concludes is found")
{
    small::Table table = loads({"pop"}, {R"("yes" => "a")"});
    table.outputs = {R"(load in "a","b")"};
    checkOne(lint({table}), LintKind::NotAllowed, "loads", 0, "the column load lists \"b\"");
}

TEST_CASE("a cell that takes all its input can be should say so with a dash")
{
    checkOne(lint({loads({"pop", "mode"},
                         {R"("yes" | "runner","therapist" => "a")", R"("no" | "runner" => "b")"})}),
             LintKind::WholeDomain, "loads", 1, "takes all it can be");
    checkOne(lint({loads({"pop", "age"},
                         {R"("yes" | null,<= 40,> 40 => "a")", R"("no" | > 40 => "b")"})}),
             LintKind::WholeDomain, "loads", 1, "for age takes all it can be");
    checkNone(lint({loads({"pop", "age"}, {R"("yes" | <= 40,> 40 => "a")"})}));
}

TEST_CASE("a column that no row tests is found, but the only one may say always")
{
    checkOne(lint({loads({"pop", "age"}, {R"("yes" | - => "a")", R"("no" | - => "b")"})}),
             LintKind::UnusedInput, "loads", 0, "no row tests age");
    checkNone(lint({loads({"age"}, {R"(- => "a")"})}));
}

TEST_CASE("not(...) is a finding only where the answer may be missing and null is not named")
{
    checkOne(lint({loads({"walking"}, {R"(not("normal") => "a")"})}), LintKind::NullTrap, "loads",
             1, "also holds where nobody answered");
    checkNone(lint({loads({"walking"}, {R"(not(null, "normal") => "a")"})}));
    checkNone(lint({loads({"classification"}, {R"(not("strain") => "a")"})}));
    checkNone(lint({loads({"classification"}, {R"(not(null, "strain") => "a")"})}));
}

TEST_CASE("an input that nobody asks or decides is found, each of several")
{
    const auto findings =
        lint({loads({"pip", "sites.elbow"}, {R"("yes" | - => "a")", R"(- | "yes" => "b")"})});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].kind == LintKind::UnknownInput);
    CHECK(findings[0].what == "nothing asks or decides \"pip\"");
    CHECK(findings[1].kind == LintKind::UnknownInput);
    CHECK(findings[1].what == "nothing asks or decides \"sites.elbow\"");
}

TEST_CASE("a cell that compares with another input is told as not checked")
{
    const small::Table table{.name = "loads",
                             .hitPolicy = "COLLECT",
                             .inputs = {"age"},
                             .outputs = {"load"},
                             .rows = {R"(> score => "a")"},
                             .alsoRequires = {"score"}};
    const auto findings = small::only(LintKind::NotChecked, lint({table}));
    checkOne(findings, LintKind::NotChecked, "loads", 1, "another input");
}
