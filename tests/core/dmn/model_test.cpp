// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "sample_model.h"

using namespace triage::dmn;
using sample::decision;
using sample::file;
using sample::model;

namespace {

const std::string annotated = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
             name="Nerve signs" namespace="urn:test">
  <itemDefinition name="sites_type">
    <itemComponent name="sit_bone"><typeRef>string</typeRef></itemComponent>
  </itemDefinition>
  <inputData id="input_sites" name="pain_sites">
    <variable name="pain_sites" typeRef="sites_type" />
  </inputData>
  <inputData id="input_age" name="age"><variable name="age" typeRef="number" /></inputData>
  <decision id="d" name="evidence">
    <variable name="evidence" typeRef="string" />
    <informationRequirement><requiredInput href="#input_sites" /></informationRequirement>
    <informationRequirement><requiredInput href="#input_age" /></informationRequirement>
    <decisionTable hitPolicy="COLLECT">
      <input id="i1" label="sit bone">
        <inputExpression typeRef="string"><text>pain_sites.sit_bone</text></inputExpression>
        <inputValues><text>"yes","no"</text></inputValues>
      </input>
      <input id="i2">
        <inputExpression typeRef="number"><text> age </text></inputExpression>
      </input>
      <output id="o1" label="Condition" name="condition" typeRef="string" />
      <output id="o2" name="weight" typeRef="number" />
      <annotation name="reason" />
      <annotation name="source" />
      <rule id="r1">
        <inputEntry><text>"yes"</text></inputEntry>
        <inputEntry><text></text></inputEntry>
        <outputEntry><text>"tendinopathy"</text></outputEntry>
        <outputEntry><text>2</text></outputEntry>
        <annotationEntry><text>it hurts at the sit bone</text></annotationEntry>
        <annotationEntry><text> Goom16 </text></annotationEntry>
      </rule>
      <rule id="r2">
        <inputEntry><text>-</text></inputEntry>
        <inputEntry><text>&gt;= 18</text></inputEntry>
        <outputEntry><text>"strain"</text></outputEntry>
        <outputEntry><text>1</text></outputEntry>
        <annotationEntry><text>you are grown</text></annotationEntry>
        <annotationEntry><text>judgement</text></annotationEntry>
      </rule>
    </decisionTable>
  </decision>
</definitions>
)";

} // namespace

TEST_CASE("a table is read with its columns, rows, annotations and lines")
{
    const auto read = model(annotated, "nerve.dmn");
    CHECK(read.file == "nerve.dmn");
    CHECK(read.name == "Nerve signs");
    CHECK(read.nameSpace == "urn:test");
    REQUIRE(read.inputs.size() == 2);
    CHECK(read.inputs[1].name == "age");
    CHECK(read.inputs[1].type == "number");
    CHECK(read.inputs[1].line == 10);
    REQUIRE(read.decisions.size() == 1);
    const auto &only = read.decisions.front();
    CHECK(only.line == 11);
    CHECK(only.requires_ == std::vector<std::string>{"pain_sites", "age"});
    REQUIRE(only.table() != nullptr);
    const auto &table = *only.table();
    CHECK(table.hitPolicy == HitPolicy::Collect);
    CHECK(table.inputs[0].text == "pain_sites.sit_bone");
    CHECK(table.inputs[0].label == "sit bone");
    CHECK(table.inputs[0].allowedValues == std::vector<Value>{"yes", "no"});
    CHECK(table.inputs[1].text == "age");
    CHECK(table.inputs[1].type == "number");
    CHECK(table.outputs[1].name == "weight");
    CHECK(table.annotationNames == std::vector<std::string>{"reason", "source"});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].line == 27);
    CHECK(table.rows[1].line == 35);
    CHECK(table.rows[1].id == "r2");
    CHECK(table.rows[1].cellTexts == std::vector<std::string>{"-", ">= 18"});
    CHECK(table.rows[0].annotations ==
          std::vector<std::string>{"it hurts at the sit bone", "Goom16"});
}

TEST_CASE("a member of an answer of several choices is read by its code")
{
    const auto graph = Graph::link({model(annotated)});
    REQUIRE(graph.has_value());
    const auto outcome =
        graph->decideAll({{"pain_sites", Context{{"sit_bone", "yes"}}}, {"age", 30.0}});
    CHECK(outcome.at("evidence").fired.size() == 2);
    CHECK(graph->decideAll({}).at("evidence").fired.empty());
}

TEST_CASE("an empty cell holds for every answer, as visual editors write it")
{
    CHECK(model(annotated).decisions[0].table()->rows[0].cells[1].any());
}

TEST_CASE("models of DMN 1.1 to 1.6 are read, with or without a prefix")
{
    for (const auto *uri : {"http://www.omg.org/spec/DMN/20151101/dmn.xsd",
                            "http://www.omg.org/spec/DMN/20180521/MODEL/",
                            "https://www.omg.org/spec/DMN/20191111/MODEL/",
                            "https://www.omg.org/spec/DMN/20211108/MODEL/",
                            "https://www.omg.org/spec/DMN/20230324/MODEL/",
                            "https://www.omg.org/spec/DMN/20240513/MODEL/"}) {
        const std::string xml =
            "<d:definitions xmlns:d=\"" + std::string(uri) +
            "\"><d:decision name=\"a\"><other:x xmlns:other=\"o\"/><d:literalExpression>"
            "<d:text>1</d:text></d:literalExpression></d:decision></d:definitions>";
        CHECK(model(xml).decisions.size() == 1);
    }
}

TEST_CASE("a file may begin with a byte order mark and hold carriage returns")
{
    std::string xml = "\xEF\xBB\xBF";
    for (const char c : annotated) {
        if (c == '\n')
            xml.push_back('\r');
        xml.push_back(c);
    }
    const auto read = model(xml);
    CHECK(read.decisions[0].table()->rows[1].line == 35);
}

TEST_CASE("a value outside the values its column lists reads as unanswered")
{
    auto xml = annotated;
    xml.replace(xml.find("<text>\"yes\"</text></inputEntry>"), 18, "<text>not(\"no\")</text>");
    const auto graph = Graph::link({model(xml)});
    REQUIRE(graph.has_value());
    const auto with = [&](const char *answer) {
        const auto outcomes =
            graph->decideAll({{"pain_sites", Context{{"sit_bone", answer}}}, {"age", 3.0}});
        return outcomes.at("evidence").fired.size();
    };
    CHECK(with("no") == 0);
    CHECK(with("yes") == 1);
    CHECK(with("perhaps") == 1);
}

TEST_CASE("a knowledge model is called from an expression and by an invocation")
{
    const std::string function =
        R"(<businessKnowledgeModel id="b" name="PMT"><encapsulatedLogic>
<formalParameter name="p"/><formalParameter name="r"/>
<literalExpression><text>p * (1 + r)</text></literalExpression>
</encapsulatedLogic></businessKnowledgeModel>
<decision name="called"><informationRequirement><requiredInput href="#a"/></informationRequirement>
<knowledgeRequirement><requiredKnowledge href="#b"/></knowledgeRequirement>
<literalExpression><text>PMT(a, 0.5) + 1</text></literalExpression></decision>
<decision name="invoked"><informationRequirement><requiredInput href="#a"/></informationRequirement>
<knowledgeRequirement><requiredKnowledge href="#b"/></knowledgeRequirement>
<invocation><literalExpression><text>PMT</text></literalExpression>
<binding><parameter name="r"/><literalExpression><text>a</text></literalExpression></binding>
<binding><parameter name="p"/><literalExpression><text>10</text></literalExpression></binding>
</invocation></decision>)";
    const auto graph = Graph::link({model(file({"a"}, function))});
    REQUIRE(graph.has_value());
    const auto outcomes = graph->decideAll({{"a", 4.0}});
    CHECK(outcomes.at("called").value == Value(7));
    CHECK(outcomes.at("invoked").value == Value(50));
}
