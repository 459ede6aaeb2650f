// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dmn/run.h"
#include "sample_model.h"

#include <random>

using namespace triage::dmn;
using sample::Table;

namespace {

std::string elements(const std::vector<std::string> &decisions)
{
    std::string text;
    for (const std::string &decision : decisions)
        text += decision;
    return text;
}

Graph graphOf(const std::vector<std::string> &inputs, const std::vector<std::string> &decisions)
{
    std::vector<Model> models;
    models.push_back(sample::model(sample::file(inputs, elements(decisions))));
    auto graph = Graph::link(std::move(models));
    REQUIRE(graph);
    return std::move(*graph);
}

/// The rows whose every cell holds, tested cell by cell.
std::vector<std::size_t> rowsByCells(const DecisionTable &table, const Context &inputs)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        bool all = true;
        for (std::size_t i = 0; i < table.inputs.size(); ++i)
            all = all && holds(table.rows[row].cells[i],
                               evaluate(table.inputs[i].expression, inputs), inputs);
        if (all)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

TEST_CASE("masks find the very rows that testing cell by cell finds")
{
    const std::vector<std::string> cells = {"-",
                                            "\"a\"",
                                            "\"a\", \"b\"",
                                            "not(\"a\")",
                                            "null",
                                            "not(null)",
                                            "not(null, \"b\", 3)",
                                            "> 3",
                                            "<= 3",
                                            "[2..7)",
                                            "(2..7]",
                                            "3",
                                            "-2",
                                            "1, 2, > 6",
                                            "true",
                                            "false",
                                            "< \"b\"",
                                            "other",
                                            "> other",
                                            "[1..other]",
                                            "not(other)",
                                            "\"b\", true"};
    const std::vector<Value> values = {Value(),     Value("a"), Value("b"),       Value("c"),
                                       Value(true), Value(1),   Value(2),         Value(3),
                                       Value(3.5),  Value(7),   Value(-2),        Value(false),
                                       Value(8),    Value(""),  Value(Context()), Value(400)};
    std::mt19937 random(7);
    const auto any = [&](const auto &list) {
        return list[std::uniform_int_distribution<std::size_t>(0, list.size() - 1)(random)];
    };
    Table table{
        .policy = "COLLECT", .inputs = {"a", "b", "a + 1", "other"}, .needs = {"a", "b", "other"}};
    for (std::size_t row = 0; row < 150; ++row)
        table.rows.push_back({any(cells), any(cells), any(cells), any(cells), "1"});
    const Graph graph = graphOf({"a", "b", "other"}, {sample::decision(table)});
    Run run(graph);
    for (int i = 0; i < 500; ++i) {
        const Context inputs = {{"a", any(values)}, {"b", any(values)}, {"other", any(values)}};
        run.clear();
        for (const auto &[name, value] : inputs)
            run.give(*graph.slot(name), value);
        run.decide(graph.closure({"result"}));
        CHECK(run.firedRows(*graph.slot("result")) ==
              rowsByCells(*graph.find("result")->table(), inputs));
    }
}

TEST_CASE("tables see the rows, parts, counts and sums of tables before them")
{
    const Graph graph = graphOf(
        {"a"},
        {sample::decision(Table{.name = "first",
                                .policy = "FIRST",
                                .outputs = {"kind", "grade"},
                                .rows = {{"> 5", "\"high\"", "2"}, {"> 0", "\"low\"", "1"}}}),
         sample::decision(Table{.name = "count",
                                .policy = "COLLECT",
                                .aggregation = "COUNT",
                                .rows = {{"> 0", "\"x\""}, {"> 5", "\"y\""}}}),
         sample::decision(Table{.name = "sum",
                                .policy = "COLLECT",
                                .aggregation = "SUM",
                                .rows = {{"> 0", "0.1"}, {"> 5", "0.2"}}}),
         sample::decision(Table{.name = "last",
                                .policy = "COLLECT",
                                .inputs = {"first.kind", "first.grade", "count", "sum"},
                                .rows = {{"\"high\"", "-", "-", "-", "1"},
                                         {"-", "1", "-", "-", "2"},
                                         {"-", "-", "2", "-", "3"},
                                         {"-", "-", "-", "0.3", "4"},
                                         {"null", "null", "null", "null", "5"}},
                                .needs = {"first", "count", "sum"}})});
    Run run(graph);
    const auto rows = [&](const Value &a) {
        run.clear();
        run.give(*graph.slot("a"), a);
        run.decide(graph.closure({"last"}));
        return run.firedRows(*graph.slot("last"));
    };
    using Rows = std::vector<std::size_t>;
    CHECK(rows(9) == Rows{0, 2, 3});
    CHECK(rows(3) == Rows{1});
    CHECK(rows(-1) == Rows{4});
    CHECK(rows(Value()) == Rows{4});
}

TEST_CASE("a computation sees the values it names, and forgets them with the rest")
{
    const Graph graph = graphOf(
        {"a", "b"}, {sample::decision("ratio", {"a", "b"}, "a / b"),
                     sample::decision(Table{.inputs = {"ratio"},
                                            .rows = {{"> 1", "\"more\""}, {"<= 1", "\"less\""}}})});
    Run run(graph);
    run.give(*graph.slot("a"), 3);
    run.give(*graph.slot("b"), 2);
    run.decide(graph.closure({"result"}));
    CHECK(run.value(*graph.slot("ratio")) == Value(1.5));
    CHECK(run.value(*graph.slot("result")) == Value("more"));
    run.clear();
    run.decide(graph.closure({"result"}));
    CHECK(run.value(*graph.slot("result")).isNull());
    CHECK(run.firedRows(*graph.slot("result")).empty());
}

TEST_CASE("a run finds the rows of a table of exactly 64, 65 and 128 rows")
{
    for (const std::size_t count : {std::size_t{64}, std::size_t{65}, std::size_t{128}}) {
        Table table{.policy = "COLLECT"};
        for (std::size_t row = 0; row < count; ++row)
            table.rows.push_back({"<= " + std::to_string(row), "1"});
        const Graph graph = graphOf({"a"}, {sample::decision(table)});
        Run run(graph);
        run.give(*graph.slot("a"), static_cast<double>(count - 1));
        run.decide(graph.closure({"result"}));
        CHECK(run.firedRows(*graph.slot("result")) == std::vector<std::size_t>{count - 1});
        run.give(*graph.slot("a"), 0);
        run.decide(graph.closure({"result"}));
        CHECK(run.firedRows(*graph.slot("result")).size() == count);
    }
}
