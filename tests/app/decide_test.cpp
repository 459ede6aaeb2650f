// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"

#include <nlohmann/json.hpp>

using Catch::Matchers::Contains;
using nlohmann::json;
using triage::test::linesOf;
using triage::test::Program;

namespace {

constexpr const char *model = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="n">
 <inputData id="i" name="km"><variable id="v" name="km" typeRef="number"/></inputData>
 <decision id="d" name="long run">
  <variable id="w" name="long run"/>
  <informationRequirement id="r"><requiredInput href="#i"/></informationRequirement>
  <decisionTable id="t" hitPolicy="UNIQUE">
   <input id="c"><inputExpression id="e" typeRef="number"><text>km</text></inputExpression></input>
   <output id="o"/>
   <rule id="r1"><inputEntry id="a1"><text>&gt; 20</text></inputEntry>
    <outputEntry id="b1"><text>"yes"</text></outputEntry></rule>
   <rule id="r2"><inputEntry id="a2"><text>&lt;= 20</text></inputEntry>
    <outputEntry id="b2"><text>"no"</text></outputEntry></rule>
  </decisionTable>
 </decision>
</definitions>)";

} // namespace

TEST_CASE("any decision model is decided line by line; what is not known is null")
{
    const Program program;
    const auto file = program.file("runs.dmn", model);
    const auto ended = program.run("decide " + file + " -", "{\"km\": 21}\n{\"km\": 20}\n{}\n[]\n");
    CHECK(ended.code == 0);
    const auto lines = linesOf(ended.out);
    REQUIRE(lines.size() == 4);
    CHECK(json::parse(lines[0]) == json{{"long run", "yes"}});
    CHECK(json::parse(lines[1]) == json{{"long run", "no"}});
    CHECK(json::parse(lines[2]) == json{{"long run", nullptr}});
    CHECK_THAT(json::parse(lines[3])["error"].get<std::string>(), Contains(":4"));
}

TEST_CASE("one decision can be asked for by name; an unknown name ends with 2 and lists them")
{
    const Program program;
    const auto file = program.file("runs.dmn", model);
    const auto one = program.run("decide " + file + " --decision 'long run' -", "{\"km\": 3}\n");
    CHECK(one.code == 0);
    CHECK(json::parse(one.out) == json{{"long run", "no"}});
    const auto unknown = program.run("decide " + file + " --decision short -", "{}\n");
    CHECK(unknown.code == 2);
    CHECK_THAT(unknown.err, Contains("short") && Contains("long run"));
}

TEST_CASE("a file that is no decision model ends with 2 and is named")
{
    const Program program;
    const auto ended = program.run("decide " + program.file("x.dmn", "<a></b>") + " -");
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("x.dmn"));
}
