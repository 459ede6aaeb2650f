// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "sample_model.h"

using namespace triage::dmn;
using sample::decide;
using sample::Table;

namespace {

const std::vector<std::vector<std::string>> overlapping{
    {"> 0", "\"low\""}, {"> 5", "\"high\""}, {"> 5", "\"low\""}};

std::vector<std::size_t> rows(const Outcome &outcome)
{
    std::vector<std::size_t> numbers;
    for (const auto &rule : outcome.fired)
        numbers.push_back(rule.row);
    return numbers;
}

using Rows = std::vector<std::size_t>;

} // namespace

TEST_CASE("Unique gives the one row that holds, and null with all rows named where several hold")
{
    const Table table{.rows = overlapping};
    CHECK(decide(table, {{"a", 3.0}}).value == Value("low"));
    const auto several = decide(table, {{"a", 9.0}});
    CHECK(several.value.isNull());
    CHECK(rows(several) == Rows{0, 1, 2});
}

TEST_CASE("Any gives what all rows that hold agree on, else null")
{
    const Table agreeing{.policy = "ANY", .rows = {{"> 0", "\"x\""}, {"> 5", "\"x\""}}};
    const auto agreed = decide(agreeing, {{"a", 9.0}});
    CHECK(agreed.value == Value("x"));
    CHECK(rows(agreed) == Rows{0, 1});
    CHECK(decide({.policy = "ANY", .rows = overlapping}, {{"a", 9.0}}).value.isNull());
}

TEST_CASE("Priority gives the output listed first; all rows that hold are named")
{
    const Table table{
        .policy = "PRIORITY", .outputValues = {"\"high\", \"low\""}, .rows = overlapping};
    const auto outcome = decide(table, {{"a", 9.0}});
    CHECK(outcome.value == Value("high"));
    CHECK(rows(outcome) == Rows{0, 1, 2});
}

TEST_CASE("Priority of several outputs goes by the first column, then by the next")
{
    const Table table{.policy = "PRIORITY",
                      .outputs = {"x", "y"},
                      .outputValues = {"1, 2", "\"p\", \"q\""},
                      .rows = {{"-", "2", "\"p\""}, {"-", "1", "\"q\""}, {"-", "1", "\"p\""}}};
    CHECK(decide(table, {}).value == Value(Context{{"x", 1.0}, {"y", "p"}}));
}

TEST_CASE("First gives the first row that holds and names only that one")
{
    const auto outcome = decide({.policy = "FIRST", .rows = overlapping}, {{"a", 9.0}});
    CHECK(outcome.value == Value("low"));
    CHECK(rows(outcome) == Rows{0});
}

TEST_CASE("Rule order and Collect list outputs in the order of the rows")
{
    const Value listed = List{"low", "high", "low"};
    CHECK(decide({.policy = "RULE ORDER", .rows = overlapping}, {{"a", 9.0}}).value == listed);
    CHECK(decide({.policy = "COLLECT", .rows = overlapping}, {{"a", 9.0}}).value == listed);
    CHECK(decide({.policy = "COLLECT", .rows = overlapping}, {{"a", 1.0}}).value ==
          Value(List{"low"}));
}

TEST_CASE("Output order lists outputs by priority; rows stay in table order")
{
    const auto outcome = decide(
        {.policy = "OUTPUT ORDER", .outputValues = {"\"high\", \"low\""}, .rows = overlapping},
        {{"a", 9.0}});
    CHECK(outcome.value == Value(List{"high", "low", "low"}));
    CHECK(rows(outcome) == Rows{0, 1, 2});
}

TEST_CASE("Collect sums, counts and finds the smallest and largest")
{
    Table table{.policy = "COLLECT", .rows = {{"> 0", "0.1"}, {"> 0", "0.2"}, {"> 5", "-3"}}};
    const auto joined = [&](const char *aggregation, double input) {
        table.aggregation = aggregation;
        return decide(table, {{"a", input}}).value;
    };
    CHECK(joined("SUM", 1) == Value(0.3));
    CHECK(joined("SUM", 9) == Value(-2.7));
    CHECK(joined("MIN", 9) == Value(-3));
    CHECK(joined("MAX", 9) == Value(0.2));
    CHECK(joined("COUNT", 9) == Value(3));
}

TEST_CASE("a sum or a smallest of things that are no numbers is null")
{
    Table table{.policy = "COLLECT", .aggregation = "SUM", .rows = {{"-", "1"}, {"-", "null"}}};
    CHECK(decide(table, {}).value.isNull());
    table.aggregation = "MIN";
    CHECK(decide(table, {}).value.isNull());
}

TEST_CASE("where no row holds the defaults apply; without defaults the value is null")
{
    for (const auto *policy : {"UNIQUE", "ANY", "FIRST", "RULE ORDER", "COLLECT"}) {
        INFO(policy);
        Table table{.policy = policy, .rows = {{"> 5", "\"high\""}}};
        CHECK(decide(table, {{"a", 1.0}}).value.isNull());
        CHECK(decide(table, {}).fired.empty());
        table.defaultEntries = {"\"none\""};
        CHECK(decide(table, {{"a", 1.0}}).value == Value("none"));
    }
}

TEST_CASE("several outputs come as a context, by default too")
{
    const Table table{.outputs = {"flag", "urgency"},
                      .defaultEntries = {"null", "\"routine\""},
                      .rows = {{"\"yes\"", "\"clot\"", "\"same_day\""}}};
    CHECK(decide(table, {{"a", "yes"}}).value ==
          Value(Context{{"flag", "clot"}, {"urgency", "same_day"}}));
    CHECK(decide(table, {}).value == Value(Context{{"flag", Value()}, {"urgency", "routine"}}));
}

TEST_CASE("an output may be computed from the inputs")
{
    CHECK(decide({.rows = {{"> 0", "a * 2 + 1"}}}, {{"a", 4.0}}).value == Value(9));
}

TEST_CASE("a table without inputs gives its rows")
{
    CHECK(decide({.inputs = {}, .rows = {{"7"}}}, {}).value == Value(7));
}
