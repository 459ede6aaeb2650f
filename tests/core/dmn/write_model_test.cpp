// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/write_model.h"

#include "base/file.h"
#include "catch.h"
#include "sample_model.h"

#include <fmt/format.h>

using namespace triage;
using namespace triage::dmn;
using Catch::Matchers::Contains;

namespace {

std::string rewritten(const std::string &xml)
{
    auto text = rewriteModel(xml, "sample.dmn");
    INFO((text ? std::string() : text.error().text()));
    REQUIRE(text.has_value());
    return std::move(*text);
}

/// What a model decides for these inputs.
Outcomes decided(const std::string &xml, const Context &inputs)
{
    const auto graph = Graph::link({sample::model(xml)});
    REQUIRE(graph.has_value());
    return graph->decideAll(inputs);
}

// As an editor of DMN 1.1 wrote it: prefixes, its own order, types of a namespace.
constexpr const char *oldModel = R"(<?xml version="1.0"?>
<!-- Kept by hand -->
<dmn:definitions namespace="urn:mine" xmlns:dmn="http://www.omg.org/spec/DMN/20151101/dmn.xsd"
    xmlns:feel="http://www.omg.org/spec/FEEL/20140401" xmlns:my="urn:mine" name="a &amp; b"
    xmlns:tool="urn:tool" tool:version="3" id="m"
    expressionLanguage="http://www.omg.org/spec/FEEL/20140401">
  <dmn:decision name="advice" id="d">
    <dmn:decisionTable id="t" outputLabel="Advice" hitPolicy="UNIQUE">
      <dmn:input id="c1"><dmn:inputExpression typeRef="my:pace" id="e1"><dmn:text>
         pace
      </dmn:text></dmn:inputExpression></dmn:input>
      <dmn:output id="o1" typeRef="feel:string" name="advice"/>
      <!-- the only row -->
      <dmn:rule id="r1">
        <dmn:inputEntry id="x1"><dmn:text><![CDATA[< 5]]></dmn:text></dmn:inputEntry>
        <dmn:outputEntry id="y1"><dmn:text>"walk" </dmn:text></dmn:outputEntry>
      </dmn:rule>
      <dmn:rule id="r2">
        <dmn:inputEntry id="x2"><dmn:text></dmn:text></dmn:inputEntry>
        <dmn:outputEntry id="y2"><dmn:text>"run"</dmn:text></dmn:outputEntry>
      </dmn:rule>
    </dmn:decisionTable>
    <!-- what it needs -->
    <dmn:informationRequirement id="q"><dmn:requiredInput href="#i"/></dmn:informationRequirement>
    <dmn:variable typeRef="feel:string" name="advice" id="v"/>
    <dmn:extensionElements>
      <tool:note  at="1" about="x">see <tool:b>this</tool:b> <tool:i>here</tool:i></tool:note>
      <plain xmlns="urn:plain"><inner/></plain>
    </dmn:extensionElements>
  </dmn:decision>
  <dmn:inputData id="i" name="pace">
    <dmn:variable name="pace" typeRef="my:pace"/></dmn:inputData>
  <dmn:itemDefinition name="pace"><dmn:allowedValues><dmn:text>[1..9]</dmn:text></dmn:allowedValues>
    <dmn:typeRef>feel:number</dmn:typeRef></dmn:itemDefinition>
</dmn:definitions>)";

constexpr const char *newModel = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- Kept by hand -->
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:my="urn:mine" xmlns:tool="urn:tool" id="m" name="a &amp; b" namespace="urn:mine" tool:version="3">
  <itemDefinition name="pace">
    <typeRef>number</typeRef>
    <allowedValues>
      <text>[1..9]</text>
    </allowedValues>
  </itemDefinition>
  <decision id="d" name="advice">
    <extensionElements>
      <tool:note at="1" about="x">see <tool:b>this</tool:b> <tool:i>here</tool:i></tool:note>
      <plain xmlns="urn:plain">
        <inner />
      </plain>
    </extensionElements>
    <variable id="v" name="advice" typeRef="string" />
    <!-- what it needs -->
    <informationRequirement id="q">
      <requiredInput href="#i" />
    </informationRequirement>
    <decisionTable id="t" hitPolicy="UNIQUE" outputLabel="Advice">
      <input id="c1">
        <inputExpression id="e1" typeRef="pace">
          <text>pace</text>
        </inputExpression>
      </input>
      <output id="o1" name="advice" typeRef="string" />
      <!-- the only row -->
      <rule id="r1">
        <inputEntry id="x1">
          <text>&lt; 5</text>
        </inputEntry>
        <outputEntry id="y1">
          <text>"walk"</text>
        </outputEntry>
      </rule>
      <rule id="r2">
        <inputEntry id="x2">
          <text />
        </inputEntry>
        <outputEntry id="y2">
          <text>"run"</text>
        </outputEntry>
      </rule>
    </decisionTable>
  </decision>
  <inputData id="i" name="pace">
    <variable name="pace" typeRef="pace" />
  </inputData>
</definitions>
)";

} // namespace

TEST_CASE("writing a shipped rule file again changes no byte of it")
{
    const auto files = filesIn(std::filesystem::path(TRIAGE_RESOURCES) / "rules", ".dmn");
    REQUIRE(files.has_value());
    REQUIRE_FALSE(files->empty());
    for (const auto &file : *files) {
        const auto xml = readFile(file);
        REQUIRE(xml.has_value());
        const auto again = rewriteModel(*xml, file.string());
        INFO(file.filename().string() + ": run hamstring-triage-cli format on it");
        REQUIRE(again.has_value());
        const bool same = *again == *xml;
        CHECK(same);
    }
}

TEST_CASE("a model of DMN 1.1 is written as DMN 1.3 with everything that it holds, in schema order")
{
    CHECK(rewritten(oldModel) == newModel);
    CHECK(rewritten(newModel) == newModel);
}

TEST_CASE("a model of another version, written as DMN 1.3, decides the same")
{
    for (const double pace : {-3.0, 1.0, 4.0, 5.0, 9.0, 12.0}) {
        INFO("pace " << pace);
        const auto before = decided(oldModel, {{"pace", pace}});
        CHECK(before == decided(newModel, {{"pace", pace}}));
        CHECK(before.at("advice").value.isNull() == (pace == 4.0 || pace == 1.0));
    }
    const auto table = sample::file({"a"}, sample::decision({.rows = {{">= 3", "\"high\""}}}));
    for (const auto *version : {"http://www.omg.org/spec/DMN/20180521/MODEL/",
                                "https://www.omg.org/spec/DMN/20211108/MODEL/",
                                "https://www.omg.org/spec/DMN/20230324/MODEL/",
                                "https://www.omg.org/spec/DMN/20240513/MODEL/"}) {
        auto other = table;
        constexpr std::string_view written = "https://www.omg.org/spec/DMN/20191111/MODEL/";
        other.replace(other.find(written), written.size(), version);
        CHECK(rewritten(other) == rewritten(table));
        CHECK(decided(rewritten(other), {{"a", 4.0}}).at("result").value == Value("high"));
    }
}

TEST_CASE("a diagram is kept and carries the namespaces of DMN 1.3")
{
    const auto xml = rewritten(
        R"(<m:definitions xmlns:m="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m"
           xmlns:x="https://www.omg.org/spec/DMN/20230324/DMNDI/"
           xmlns:b="http://www.omg.org/spec/DMN/20180521/DC/"><x:DMNDI><x:DMNDiagram id="g">
           <x:DMNShape dmnElementRef="i" id="s"><b:Bounds y="4" x="3" width="2" height="1"/>
           </x:DMNShape></x:DMNDiagram></x:DMNDI><m:inputData name="a" id="i"/></m:definitions>)");
    CHECK(xml == R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/" name="m">
  <inputData id="i" name="a" />
  <dmndi:DMNDI>
    <dmndi:DMNDiagram id="g">
      <dmndi:DMNShape id="s" dmnElementRef="i">
        <dc:Bounds height="1" width="2" x="3" y="4" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
)");
}

TEST_CASE("what DMN 1.3 cannot say is refused with what to write instead")
{
    const auto constraint = rewriteModel(
        sample::file({}, "<itemDefinition name=\"t\"><typeRef>number</typeRef><typeConstraint>"
                         "<text>[1..9]</text></typeConstraint></itemDefinition>"),
        "new.dmn");
    REQUIRE_FALSE(constraint.has_value());
    CHECK(constraint.error().where == "new.dmn");
    CHECK_THAT(constraint.error().text(), Contains("typeConstraint") && Contains("allowedValues"));

    const auto prefix = rewriteModel(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" xmlns:di=\"urn:x\"/>",
        "prefix.dmn");
    REQUIRE_FALSE(prefix.has_value());
    CHECK_THAT(prefix.error().text(), Contains("prefix di") && Contains("urn:x"));

    CHECK_FALSE(rewriteModel("<definitions/>", "none.dmn").has_value());
}
