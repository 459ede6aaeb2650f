// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "sample_model.h"

#include <fmt/format.h>

using namespace triage::dmn;
using sample::decision;
using sample::file;
using sample::model;

namespace {

/// Two files: the first needs a decision of the second, by name.
Graph joined()
{
    const auto sum = file({"twice"}, decision("sum", {"twice"}, "twice + 1"));
    const auto twice =
        file({"a", "b"}, decision("twice", {"a"}, "a * 2") + decision("other", {"b"}, "b"));
    auto graph = Graph::link({model(sum, "sum.dmn"), model(twice, "twice.dmn")});
    REQUIRE(graph.has_value());
    return std::move(*graph);
}

} // namespace

TEST_CASE("an input named like a decision of another file is that decision")
{
    const auto graph = joined();
    CHECK(graph.decideAll({{"a", 4.0}}).at("sum").value == Value(9));
    CHECK(graph.inputs() == std::vector<std::string>{"a", "b"});
}

TEST_CASE("decisions come after what they need")
{
    const auto graph = joined();
    std::vector<std::string> names;
    for (const auto &each : graph.decisions())
        names.push_back(each.name);
    CHECK(names == std::vector<std::string>{"twice", "sum", "other"});
    CHECK(graph.find("sum")->file == "sum.dmn");
    CHECK(graph.find("a") == nullptr);
    CHECK(graph.find("nothing") == nullptr);
}

TEST_CASE("a decision needs what it reads and what that reads")
{
    const auto graph = joined();
    CHECK(graph.needs("sum", "twice"));
    CHECK(graph.needs("sum", "a"));
    CHECK_FALSE(graph.needs("sum", "b"));
    CHECK_FALSE(graph.needs("sum", "sum"));
    CHECK_FALSE(graph.needs("nothing", "a"));
}

TEST_CASE("only what is asked for, and what that needs, is decided")
{
    const auto outcomes = joined().decide({{"a", 4.0}, {"b", 1.0}}, {"sum", "nothing"});
    CHECK(outcomes.size() == 2);
    CHECK(outcomes.contains("twice"));
    CHECK_FALSE(outcomes.contains("other"));
}

TEST_CASE("an input left out is null, and an input cannot stand in for a decision")
{
    CHECK(joined().decideAll({}).at("sum").value.isNull());
    CHECK(joined().decideAll({{"a", 1.0}, {"twice", 50.0}}).at("sum").value == Value(3));
}

TEST_CASE("a decision defined in two files is refused with both places")
{
    const auto once = file({}, decision("same", {}, "1"));
    const auto graph = Graph::link({model(once, "one.dmn"), model(once, "two.dmn")});
    REQUIRE_FALSE(graph.has_value());
    CHECK(graph.error().where == "two.dmn:2");
    CHECK(graph.error().what == "the decision same is also defined at one.dmn:2");
}

TEST_CASE("a circle across files is refused with its decisions and their places")
{
    const auto first = file({"c"}, decision("a", {"c"}, "c"));
    const auto second = file({"a"}, decision("b", {"a"}, "a") + decision("c", {"b"}, "b"));
    const auto after = file({"c"}, decision("z", {"c"}, "c"));
    const auto graph =
        Graph::link({model(after, "0.dmn"), model(first, "1.dmn"), model(second, "2.dmn")});
    REQUIRE_FALSE(graph.has_value());
    const auto text = graph.error().text();
    INFO(text);
    CHECK(text.find("a (1.dmn:3) needs c") != std::string::npos);
    CHECK(text.find("c (2.dmn:7) needs b (2.dmn:3) needs a") != std::string::npos);
    CHECK(text.find("z (") == std::string::npos);
}

TEST_CASE("a decision that needs itself is a circle")
{
    const auto self = file({}, decision("a", {"a"}, "a"));
    CHECK_FALSE(Graph::link({model(self)}).has_value());
}

TEST_CASE("a chain of thousands of decisions is decided, not crashed on")
{
    std::string elements = decision("d0", {}, "1");
    for (int i = 1; i < 3'000; ++i) {
        const auto before = fmt::format("d{}", i - 1);
        elements.insert(0, decision(fmt::format("d{}", i), {before}, before + " + 1"));
    }
    const auto graph = Graph::link({model(file({}, elements))});
    REQUIRE(graph.has_value());
    CHECK(graph->decide({}, {"d2999"}).at("d2999").value == Value(3000));
}

TEST_CASE("an answer outside the allowed values of its type reads as unanswered")
{
    const auto xml = file({}, R"(<itemDefinition name="status">
<typeRef>string</typeRef><allowedValues><text>"EMPLOYED","STUDENT"</text></allowedValues>
</itemDefinition>
<itemDefinition name="narrower"><typeRef>status</typeRef></itemDefinition>
<inputData id="a" name="a"><variable name="a" typeRef="narrower"/></inputData>)" +
                                  decision("says", {"a"}, "\"You are \" + a"));
    const auto graph = Graph::link({model(xml)});
    REQUIRE(graph.has_value());
    CHECK(graph->decideAll({{"a", "STUDENT"}}).at("says").value == Value("You are STUDENT"));
    CHECK(graph->decideAll({{"a", "PIRATE"}}).at("says").value.isNull());
    CHECK(graph->decideAll({}).at("says").value.isNull());
}
