// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "small_rules.h"

using namespace triage;
using small::checkNone;
using small::checkOne;
using small::lint;

namespace {

small::Table outlook(const std::string &hitPolicy, std::vector<std::string> rows)
{
    return {.name = "prognosis",
            .hitPolicy = hitPolicy,
            .inputs = {"pop", "age"},
            .outputs = {"prognosis"},
            .rows = std::move(rows),
            .otherwise = "null"};
}

small::Table loads(std::vector<std::string> rows)
{
    return {.name = "loads",
            .hitPolicy = "COLLECT",
            .inputs = {"pop", "age"},
            .outputs = {"load"},
            .rows = std::move(rows)};
}

small::Table evidence(std::vector<std::string> rows)
{
    return {.name = "evidence",
            .hitPolicy = "COLLECT",
            .inputs = {"pop", "age"},
            .outputs = {"condition", "weight"},
            .rows = std::move(rows)};
}

small::Table treatments(const std::string &name, std::vector<std::string> rows)
{
    return {.name = name,
            .hitPolicy = "COLLECT",
            .inputs = {"pop", "age"},
            .outputs = {"treatment", "verdict", "evidence"},
            .rows = std::move(rows)};
}

} // namespace

TEST_CASE("rows of Unique or Any that hold together and disagree are found")
{
    for (const std::string policy : {"UNIQUE", "ANY"})
        checkOne(lint({outlook(policy, {R"("yes" | - => "a")", R"("yes","no" | > 40 => "b")"})}),
                 LintKind::Overlap, "prognosis", 2,
                 "row 1 conclude different things where pop is \"yes\"");
}

TEST_CASE("a hit policy that another fits better is found")
{
    const std::vector<std::string> same = {R"("yes" | - => "a")", R"(- | > 40 => "a")"};
    const std::vector<std::string> apart = {R"("yes" | - => "a")", R"("no" | > 40 => "b")"};
    checkOne(lint({outlook("UNIQUE", same)}), LintKind::HitPolicy, "prognosis", 0, "UNIQUE");
    checkOne(lint({outlook("FIRST", same)}), LintKind::HitPolicy, "prognosis", 0, "FIRST");
    checkOne(lint({outlook("FIRST", apart)}), LintKind::HitPolicy, "prognosis", 0, "no two rows");
    checkOne(lint({outlook("ANY", apart)}), LintKind::HitPolicy, "prognosis", 0, "no two rows");
    checkNone(lint({outlook("ANY", same)}));
    checkNone(lint({outlook("UNIQUE", apart)}));
    checkNone(lint({outlook("FIRST", {R"("yes" | - => "a")", R"(- | > 40 => "b")"})}));
}

TEST_CASE("a row said twice is found under every hit policy")
{
    checkOne(lint({loads({R"("yes" | - => "a")", R"("no" | - => "b")", R"("yes" | - => "a")",
                          R"(- | > 40 => "c")"})}),
             LintKind::Duplicate, "loads", 3, "of row 1");
    const auto counted =
        lint({evidence({R"("yes" | - => "strain" | 1)", R"("yes" | - => "strain" | 1)",
                        R"("no" | > 40 => "strain" | 1)"})});
    checkOne(counted, LintKind::Duplicate, "evidence", 2, "of row 1");
}

TEST_CASE("a row within others of the same output adds nothing")
{
    checkOne(lint({loads({R"("yes" | - => "a")", R"("yes" | > 40 => "a")"})}), LintKind::Subsumed,
             "loads", 2, "row 1 concludes the same");
    checkOne(
        lint({loads({R"("yes" | - => "a")", R"("no" | - => "a")", R"("yes","no" | > 40 => "a")"})}),
        LintKind::Subsumed, "loads", 3, "rows 1 and 2 conclude the same");
    checkOne(lint({outlook("FIRST", {R"("yes" | > 40 => "a")", R"("no" | - => "b")",
                                     R"("yes" | - => "a")", R"(- | > 60 => "c")"})}),
             LintKind::Subsumed, "prognosis", 1, "row 3 concludes the same");
}

TEST_CASE("a row that another output would get adds something")
{
    checkNone(lint({outlook(
        "FIRST", {R"("yes" | > 40 => "a")", R"(- | > 60 => "b")", R"("yes" | - => "a")"})}));
    checkNone(lint({loads({R"("yes" | - => "a")", R"("yes" | > 40 => "b")"})}));
}

TEST_CASE("weights add up, so that a narrower row is no repetition")
{
    checkNone(
        lint({evidence({R"("yes" | - => "strain" | 1)", R"("yes" | > 40 => "strain" | 1)"})}));
}

TEST_CASE("the same cells with two weights for one condition are found")
{
    checkOne(lint({evidence({R"("yes" | > 40 => "strain" | 1)", R"("no" | - => "strain" | -1)",
                             R"("yes" | > 40 => "strain" | -2)"})}),
             LintKind::Contradiction, "evidence", 3, "not its weight");
    checkNone(
        lint({evidence({R"("yes" | > 40 => "strain" | 1)", R"("yes" | > 40 => "tendon" | -1)"})}));
}

TEST_CASE("one treatment offered in two ways for the same answers is found, across tables")
{
    const small::Table first =
        treatments("hands", {R"("yes" | - => "ice" | "consider" | "limited")",
                             R"("no" | > 40 => "heat" | "consider" | "limited")"});
    small::Table second = treatments("tools", {R"("no" | - => "ice" | "avoid" | "none")",
                                               R"("yes" | > 60 => "ice" | "avoid" | "none")"});
    checkOne(lint({first, second}), LintKind::Contradiction, "tools", 2, "hands/1 says consider");
    second.rows = {R"("no","unsure" | > 60 => "ice" | "avoid" | "none")"};
    checkNone(lint({first, second}));
}

TEST_CASE("treatments kept apart by another decision are no contradiction")
{
    const small::Table young{.name = "young",
                             .hitPolicy = "UNIQUE",
                             .inputs = {"age"},
                             .outputs = {"young"},
                             .rows = {R"(< 16 => "yes")"},
                             .otherwise = "null"};
    small::Table offers = treatments("offers", {R"("yes" | - => "ice" | "consider" | "none")",
                                                R"(- | > 20 => "ice" | "avoid" | "none")"});
    offers.inputs = {"young", "age"};
    checkNone(lint({young, offers}));
}
