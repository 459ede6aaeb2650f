// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dmn/feel.h"

using namespace triage;
using namespace triage::dmn;

namespace {

Error expressionError(std::string_view text)
{
    const auto expression = parseExpression(text, {"age", "loan"});
    INFO(text);
    REQUIRE_FALSE(expression.has_value());
    CHECK_FALSE(expression.error().what.empty());
    CHECK_FALSE(expression.error().remedy.empty());
    return expression.error();
}

Error cellError(std::string_view text)
{
    const auto tests = parseUnaryTests(text, {"age"});
    INFO(text);
    REQUIRE_FALSE(tests.has_value());
    CHECK_FALSE(tests.error().remedy.empty());
    return tests.error();
}

bool mentions(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a function call is refused with its column and what to write instead")
{
    const auto error = expressionError("1 + count(age)");
    CHECK(error.where == "column 5");
    CHECK(error.what == "the function call count(...) is not S-FEEL");
    CHECK(mentions(error.remedy, "COLLECT and aggregation COUNT"));
    CHECK(mentions(expressionError("sum(age)").remedy, "SUM"));
    CHECK(mentions(expressionError("upper case(age)").what, "upper"));
}

TEST_CASE("what S-FEEL leaves out is refused with what to write instead")
{
    CHECK(mentions(expressionError("if age > 3 then 1 else 2").remedy, "a row for each case"));
    CHECK(mentions(expressionError("for x in age return x").remedy, "COLLECT"));
    CHECK(mentions(expressionError("age between 1 and 3").what, "unexpected between"));
    CHECK(mentions(expressionError("[1, 2]").remedy, "cell"));
    CHECK(mentions(expressionError("{a: 1}").remedy, "outputs"));
    CHECK(mentions(expressionError("loan[1]").remedy, "filters"));
    CHECK(mentions(expressionError("1 < age < 3").remedy, "two values at a time"));
    CHECK(mentions(expressionError("age(3)").what, "cannot be called"));
    CHECK(mentions(cellError("? > 3").remedy, "leave ? out"));
    CHECK(mentions(cellError("= 3").remedy, "value alone"));
    CHECK(mentions(cellError("> 3 and < 5").remedy, "comma"));
    CHECK(mentions(cellError("\"a\", not(\"b\")").remedy, "enclose all"));
    CHECK(mentions(cellError("-, 3").remedy, "alone"));
}

TEST_CASE("an unknown name is refused, so that a slip of the pen cannot silence a rule")
{
    const auto error = expressionError("2 * aeg");
    CHECK(error.where == "column 5");
    CHECK(mentions(error.what, "aeg"));
    CHECK(mentions(cellError("yes").remedy, "\"quotes\""));
}

TEST_CASE("columns count characters, not bytes")
{
    CHECK(expressionError("\"横綱\" + aeg").where == "column 8");
}

TEST_CASE("unfinished and misspelt texts are refused")
{
    for (const auto *text : {"",
                             " ",
                             "1 +",
                             "(1",
                             "1)",
                             "1 2",
                             "\"open",
                             "\"\\x\"",
                             "\"\\ud800\"",
                             "3a",
                             "1..2",
                             "age.",
                             "loan.3",
                             "not age",
                             "and",
                             "#",
                             "\x01",
                             "date(\"2023-02-29\")",
                             "date(\"x\")",
                             "date(age)",
                             "\u201cyes\u201d",
                             "3 \u2212 2",
                             "**",
                             "5 & 3",
                             "true(1)"}) {
        INFO(text);
        expressionError(text);
    }
    for (const auto *text :
         {"", ",", "\"a\",", "[1..]", "[..5]", "[1,5]", "[1..5", "<", "not(", "not()", "not(\"a\"",
          "(1..5", "]5", "> > 3", "\"a\" \"b\"", "not(-)"}) {
        INFO(text);
        cellError(text);
    }
}

TEST_CASE("typographic signs are refused with the plain ones to write")
{
    CHECK(mentions(cellError("\u201cyes\u201d").remedy, "write \""));
    CHECK(mentions(cellError("\u2265 3").remedy, ">="));
}

TEST_CASE("deep nesting and endless texts are refused, not crashed on")
{
    const std::string deep(100'000, '(');
    CHECK(mentions(expressionError(deep).what, "longer"));
    CHECK(mentions(expressionError(deep.substr(0, 5'000)).what, "too deeply"));
    CHECK(mentions(expressionError(std::string(5'000, '-') + "1").what, "too deeply"));
    std::string nots;
    std::string sum = "1";
    for (int i = 0; i < 1'000; ++i) {
        nots += "not(";
        sum += "+1";
    }
    CHECK(mentions(expressionError(nots).what, "too deeply"));
    CHECK(mentions(expressionError(sum).what, "more than 500 parts"));
}

TEST_CASE("a long list of alternatives is fine")
{
    std::string list = "\"a0\"";
    for (int i = 1; i < 900; ++i)
        list += ",\"a" + std::to_string(i) + "\"";
    const auto tests = parseUnaryTests(list, {});
    REQUIRE(tests.has_value());
    CHECK(holds(*tests, "a899", {}));
}
