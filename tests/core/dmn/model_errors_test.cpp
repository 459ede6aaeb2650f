// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "sample_model.h"

using namespace triage;
using namespace triage::dmn;
using sample::decision;
using sample::file;
using sample::Table;

namespace {

Error errorOf(const std::string &xml)
{
    const auto read = readModel(xml, "m.dmn");
    INFO(xml);
    REQUIRE_FALSE(read.has_value());
    CHECK_FALSE(read.error().what.empty());
    CHECK_FALSE(read.error().remedy.empty());
    return read.error();
}

Error errorOf(const Table &table)
{
    return errorOf(file(table.inputs, decision(table)));
}

bool mentions(const std::string &text, std::string_view part)
{
    INFO(text);
    return text.find(part) != std::string::npos;
}

/// A file with one decision of this body.
std::string body(const std::string &xml)
{
    return file({"a"}, "<decision id=\"d\" name=\"d\">\n<informationRequirement>"
                       "<requiredInput href=\"#a\"/></informationRequirement>\n" +
                           xml + "</decision>\n");
}

} // namespace

TEST_CASE("what is no DMN model is refused with its place")
{
    CHECK(mentions(errorOf("").what, "not well-formed"));
    CHECK(mentions(errorOf("hello").what, "not well-formed"));
    CHECK(errorOf("<a>\n  <b></a>").where == "m.dmn:2:8");
    CHECK(mentions(errorOf("<html xmlns=\"x\"/>").what, "root element is html"));
    CHECK(mentions(errorOf("<definitions/>").what, "no known DMN namespace"));
    CHECK(mentions(errorOf("<definitions xmlns=\"https://example.org/\"/>").what, "example.org"));
    CHECK(errorOf("<definitions>\n\xff</definitions>").where == "m.dmn:2:1");
    CHECK(mentions(errorOf("<definitions>\n\xff</definitions>").remedy, "UTF-8"));
    CHECK(mentions(errorOf("\xff\xfe<\0d\0").what, "not UTF-8"));
    CHECK(mentions(errorOf(std::string(17'000'000, ' ')).what, "larger"));
}

TEST_CASE("entity tricks are refused")
{
    const std::string bomb =
        "<!DOCTYPE definitions [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n";
    CHECK(mentions(
        errorOf(bomb + body("<literalExpression><text>&b;</text></literalExpression>")).what,
        "DOCTYPE"));
    CHECK(mentions(errorOf(body("<literalExpression><text>&b;</text></literalExpression>")).what,
                   "&"));
}

TEST_CASE("the place of a wrong expression counts lines and columns of the file")
{
    const auto error = errorOf(body("<literalExpression>\n  <text>a &gt; 1 and\n count(a)</text>\n"
                                    "</literalExpression>"));
    CHECK(error.where == "m.dmn:7:2");
    CHECK(mentions(error.what, "count(...)"));
    CHECK(errorOf(body("<literalExpression><text>a &gt;= &#49; + b</text></literalExpression>"))
              .where == "m.dmn:5:42");
    CHECK(errorOf(body("<literalExpression><text><![CDATA[a < b]]></text></literalExpression>"))
              .where == "m.dmn:5:39");
}

TEST_CASE("a wrong cell is refused with its place and its text")
{
    const auto error = errorOf(Table{.rows = {{"> 3", "1"}, {"yes", "2"}}});
    CHECK(error.where == "m.dmn:9:25");
    CHECK(error.what == "yes is no name this may use in \"yes\"");
}

TEST_CASE("a row with too few or too many cells is refused by its number")
{
    const auto few = errorOf(Table{.rows = {{"-", "1"}, {"-"}}});
    CHECK(few.where == "m.dmn:9:1");
    CHECK(few.what == "row 2 has 0 output entries for 1 columns");
    CHECK(errorOf(Table{.rows = {{"-", "1", "2"}}}).what ==
          "row 1 has 2 output entries for 1 columns");
}

TEST_CASE("missing and empty texts are refused")
{
    CHECK(mentions(errorOf(body("<literalExpression/>")).what, "literalExpression has no text"));
    CHECK(mentions(errorOf(body("<literalExpression><text/></literalExpression>")).what, "empty"));
    CHECK(mentions(errorOf(Table{.rows = {{"-", ""}}}).remedy, "null"));
    CHECK(mentions(errorOf(body("<literalExpression><text>1<b/></text></literalExpression>")).what,
                   "element within text"));
    CHECK(mentions(errorOf(body("<decisionTable><input/><output/></decisionTable>")).what,
                   "without expression"));
}

TEST_CASE("unknown hit policies and aggregations are refused")
{
    CHECK(mentions(errorOf(Table{.policy = "MOST"}).what, "MOST"));
    CHECK(mentions(errorOf(Table{.policy = "COLLECT", .aggregation = "MEAN"}).remedy, "SUM"));
    CHECK(mentions(errorOf(Table{.policy = "FIRST", .aggregation = "SUM"}).what, "aggregation"));
    CHECK(mentions(errorOf(Table{.policy = "PRIORITY"}).remedy, "outputValues"));
    CHECK(mentions(
        errorOf(Table{.policy = "COLLECT", .aggregation = "SUM", .outputs = {"x", "y"}}).what,
        "several outputs"));
}

TEST_CASE("outputs need names of their own where there are several")
{
    CHECK(mentions(errorOf(Table{.outputs = {"x", "x"}}).what, "second output x"));
    CHECK(mentions(errorOf(Table{.outputs = {"x", ""}}).what, "without name"));
    CHECK(mentions(errorOf(Table{.outputs = {}}).what, "without output"));
}

TEST_CASE("an entry its column does not list is refused")
{
    CHECK(mentions(errorOf(Table{.outputValues = {"\"a\",\"b\""}, .rows = {{"-", "\"c\""}}}).what,
                   "\"c\" is not among the values"));
    const std::string column =
        "<decisionTable><input><inputExpression typeRef=\"TYPE\"><text>a</text></inputExpression>"
        "<inputValues><text>1,2</text></inputValues></input><output/><rule><inputEntry><text>CELL"
        "</text></inputEntry><outputEntry><text>1</text></outputEntry></rule></decisionTable>";
    const auto with = [&](const std::string &type, const std::string &cell) {
        auto xml = column;
        xml.replace(xml.find("TYPE"), 4, type);
        xml.replace(xml.find("CELL"), 4, cell);
        return body(xml);
    };
    CHECK(mentions(errorOf(with("number", "1, 3")).what, "3 is not among the values"));
    CHECK(mentions(errorOf(with("number", "\"1\"")).what, "is no number"));
    CHECK(mentions(errorOf(with("string", "[1..2]")).what, "is no string"));
    CHECK(readModel(with("number", "not(null, 2)"), "m.dmn").has_value());
}

TEST_CASE("requirements that refer to nothing are refused")
{
    CHECK(mentions(errorOf(file({}, decision("d", {"gone"}, "1"))).what, "\"#gone\""));
    CHECK(mentions(errorOf(file({}, "<decision name=\"d\"><knowledgeRequirement>"
                                    "<requiredKnowledge href=\"#b\"/></knowledgeRequirement>"
                                    "<literalExpression><text>1</text></literalExpression>"
                                    "</decision>"))
                       .what,
                   "refers to nothing"));
}

TEST_CASE("elements outside the supported part of DMN are refused by name")
{
    CHECK(mentions(errorOf(body("<context/>")).what, "context is not supported within decision"));
    CHECK(mentions(errorOf(file({}, "<import/>")).what, "import is not supported"));
    CHECK(mentions(errorOf(file({}, "<decison/>")).what, "decison"));
    CHECK(mentions(errorOf(body("")).what, "0 bodies"));
    CHECK(mentions(errorOf(body("<literalExpression expressionLanguage=\"B-FEEL\"><text>1</text>"
                                "</literalExpression>"))
                       .what,
                   "B-FEEL"));
}

TEST_CASE("names and ids that clash or lack are refused")
{
    CHECK(mentions(errorOf(file({"a", "a"}, "")).what, "second input a"));
    CHECK(mentions(errorOf(file({"a"}, decision("a", {}, "1"))).what, "id a"));
    CHECK(mentions(errorOf(file({}, "<inputData id=\"x\"/>")).what, "inputData has no name"));
    CHECK(
        mentions(errorOf(file({}, "<inputData name=\"x\"><variable name=\"y\"/></inputData>")).what,
                 "variable y belongs to x"));
}

TEST_CASE("a member that the input's type does not have is refused")
{
    const std::string types =
        "<itemDefinition name=\"t\"><itemComponent name=\"here\"/></itemDefinition>"
        "<inputData id=\"s\" name=\"s\"><variable typeRef=\"t\"/></inputData>";
    CHECK(readModel(file({}, types + decision("d", {"s"}, "s.here")), "m.dmn").has_value());
    const auto error = errorOf(file({}, types + decision("d", {"s"}, "s.heer")));
    CHECK(mentions(error.what, "s has no member heer"));
    CHECK(mentions(error.remedy, "here"));
}

TEST_CASE("calls of a knowledge model are checked")
{
    const std::string function =
        "<businessKnowledgeModel id=\"b\" name=\"f\"><encapsulatedLogic>"
        "<formalParameter name=\"p\"/><literalExpression><text>p</text></literalExpression>"
        "</encapsulatedLogic></businessKnowledgeModel>";
    const auto calling = [&](const std::string &logic) {
        return file({}, function +
                            "<decision name=\"d\"><knowledgeRequirement>"
                            "<requiredKnowledge href=\"#b\"/></knowledgeRequirement>" +
                            logic + "</decision>");
    };
    CHECK(mentions(
        errorOf(calling("<literalExpression><text>f(1, 2)</text></literalExpression>")).what,
        "takes 1 values, not 2"));
    CHECK(mentions(errorOf(calling("<literalExpression><text>f</text></literalExpression>")).remedy,
                   "in brackets"));
    CHECK(mentions(errorOf(calling("<invocation/>")).what, "names no knowledge model"));
    const std::string callee = "<literalExpression><text>f</text></literalExpression>";
    CHECK(mentions(errorOf(calling("<invocation>" + callee + "</invocation>")).what, "0 of 1"));
    CHECK(mentions(errorOf(calling("<invocation>" + callee + "<binding/></invocation>")).what,
                   "without parameter"));
}
