// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dmn/feel.h"

using namespace triage::dmn;

namespace {

const Context scope{
    {"limit", 10.0}, {"low", 2.0}, {"unanswered", Value()}, {"listed", List{"fever", "cough"}}};

bool cell(std::string_view text, const Value &input)
{
    const auto tests = parseUnaryTests(text, {"limit", "low", "unanswered", "listed"});
    INFO(text);
    INFO((tests ? "" : tests.error().text()));
    REQUIRE(tests.has_value());
    return holds(*tests, input, scope);
}

const Value null;

} // namespace

TEST_CASE("a dash holds for every answer and for none")
{
    CHECK(parseUnaryTests(" - ", {})->any());
    CHECK(cell("-", 3.0));
    CHECK(cell("-", null));
}

TEST_CASE("a literal holds for its own value only")
{
    CHECK(cell("\"yes\"", "yes"));
    CHECK_FALSE(cell("\"yes\"", "no"));
    CHECK(cell("-5", -5.0));
    CHECK_FALSE(cell("5", "5"));
    CHECK(cell("true", true));
    CHECK_FALSE(cell("false", null));
    CHECK(cell("\"a\", \"b\"", "b"));
    CHECK_FALSE(cell("\"a\", \"b\"", "c"));
    CHECK(cell("2 + 3", 5.0));
}

TEST_CASE("comparisons and ranges never hold for an unanswered question")
{
    for (const auto *text : {"< 3", "<= 3", "> 3", ">= 3", "[1..5]", "(1..5)", "\"a\"", "3",
                             "\"a\", \"b\"", "< 3, > 5", "limit", "listed"}) {
        INFO(text);
        CHECK_FALSE(cell(text, null));
    }
}

TEST_CASE("comparisons and ranges against an unanswered bound never hold")
{
    for (const auto *text :
         {"< unanswered", ">= unanswered", "[unanswered..5]", "[1..unanswered]", "unanswered"}) {
        INFO(text);
        CHECK_FALSE(cell(text, 3.0));
    }
}

TEST_CASE("null in a cell holds for an unanswered question, alone or in a list")
{
    CHECK(cell("null", null));
    CHECK_FALSE(cell("null", "a"));
    CHECK(cell("null, \"a\"", null));
    CHECK(cell("null, \"a\"", "a"));
}

TEST_CASE("not(...) also holds for an unanswered question unless null is named")
{
    CHECK(cell("not(\"a\")", null));
    CHECK(cell("not(> 3)", null));
    CHECK(cell("not(\"a\")", "b"));
    CHECK_FALSE(cell("not(\"a\", \"b\")", "b"));
    CHECK_FALSE(cell("not(null, \"a\")", null));
    CHECK_FALSE(cell("not(null)", null));
    CHECK(cell("not(null)", "a"));
    CHECK_FALSE(cell("not([1..5])", 3.0));
}

TEST_CASE("the brackets of a range tell whether its ends belong to it")
{
    for (const auto *closed : {"[2..10]", "[low..limit]", "[1+1..limit]"}) {
        CHECK(cell(closed, 2.0));
        CHECK(cell(closed, 10.0));
        CHECK_FALSE(cell(closed, 10.5));
    }
    for (const auto *open : {"(2..10)", "]2..10[", "(2..10["}) {
        CHECK_FALSE(cell(open, 2.0));
        CHECK_FALSE(cell(open, 10.0));
        CHECK(cell(open, 2.1));
    }
    CHECK(cell("(2..10]", 10.0));
    CHECK_FALSE(cell("(2..10]", 2.0));
    CHECK(cell("[2..10)", 2.0));
    CHECK_FALSE(cell("[2..10[", 10.0));
    CHECK(cell("[-1.5..-.5]", -1.0));
    CHECK_FALSE(cell("[2..10]", "5"));
    CHECK(cell("[\"b\"..\"d\"]", "c"));
    CHECK(cell("[date(\"2024-01-01\")..date(\"2024-12-31\")]", "2024-02-29"));
}

TEST_CASE("an expression in brackets is no range")
{
    CHECK(cell("(low + 1) * 2", 6.0));
    CHECK(cell("(1..3), (low)", 2.0));
}

TEST_CASE("comparisons may name other inputs")
{
    CHECK(cell("> limit", 11.0));
    CHECK_FALSE(cell("> limit", 10.0));
    CHECK(cell(">= limit - 1", 9.0));
    CHECK(cell("limit", 10.0));
}

TEST_CASE("a cell that names a list holds for its items and for the list itself")
{
    CHECK(cell("listed", "cough"));
    CHECK_FALSE(cell("listed", "rash"));
    CHECK(cell("listed", List{"fever", "cough"}));
}
