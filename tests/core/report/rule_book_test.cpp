// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rule_book.h"

#include "catch.h"
#include "samples.h"

using namespace triage;
using Catch::Matchers::Contains;

namespace {

constexpr const char *model = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="How it began, by file" namespace="n">
 <inputData id="i" name="onset"><variable id="v" name="onset" typeRef="string"/></inputData>
 <decision id="d" name="evidence_onset">
  <variable id="w" name="evidence_onset"/>
  <informationRequirement id="r"><requiredInput href="#i"/></informationRequirement>
  <decisionTable id="t" hitPolicy="COLLECT">
   <input id="c"><inputExpression id="e" typeRef="string"><text>onset</text></inputExpression></input>
   <output id="o1" name="condition"/><output id="o2" name="weight"/>
   <annotation name="reason"/><annotation name="source"/>
   <rule id="r1"><inputEntry id="a1"><text>"gradual"</text></inputEntry>
    <outputEntry id="b1"><text>"proximal_tendinopathy"</text></outputEntry>
    <outputEntry id="b2"><text>1.1</text></outputEntry>
    <annotationEntry><text>it came on &lt;gradually&gt;</text></annotationEntry>
    <annotationEntry><text>Goom16; judgement</text></annotationEntry></rule>
   <rule id="r2"><inputEntry id="a2"><text>-</text></inputEntry>
    <outputEntry id="b3"><text>"strain"</text></outputEntry>
    <outputEntry id="b4"><text>-0.5</text></outputEntry>
    <annotationEntry><text>of a_b*</text></annotationEntry>
    <annotationEntry><text>judgement</text></annotationEntry></rule>
  </decisionTable>
 </decision>
</definitions>)";

Rulebase someRulebase()
{
    auto read = dmn::readModel(model, "onset.dmn");
    INFO((read ? std::string() : read.error().text()));
    REQUIRE(read);
    std::vector<dmn::Model> models;
    models.push_back(std::move(*read));
    auto graph = dmn::Graph::link(std::move(models));
    REQUIRE(graph);
    Roles roles;
    roles.evidence = {"evidence_onset"};
    Rulebase rulebase;
    rulebase.version = "v1";
    rulebase.questionnaire = test::someQuestionnaire();
    rulebase.graph = std::move(*graph);
    rulebase.roles = roles;
    return rulebase;
}

} // namespace

TEST_CASE("the rule book tells every row in words, with its reason and sources")
{
    const std::string book = ruleBookMarkdown(someRulebase(), test::someCatalogue());
    CHECK_THAT(book, Contains("## What it may be"));
    CHECK_THAT(book, Contains("### How it began, by file"));
    CHECK_THAT(book, Contains("#### Evidence onset"));
    CHECK_THAT(book,
               Contains("Every row that holds counts. Named `evidence_onset` in `onset.dmn`."));
    CHECK_THAT(book,
               Contains("1. **If** How it began: “Little by \\<little\\>” **then** Condition: "
                        "Proximal hamstring tendinopathy; Weight: +1.1, *because* it came on "
                        "\\<gradually\\> \\[Goom16; judgement\\]"));
    CHECK_THAT(book, Contains("2. **Always** **then** Condition: Hamstring strain; Weight: -0.5, "
                              "*because* of a\\_b\\* \\[judgement\\]"));
    CHECK_THAT(book, Contains("- Goom16: Goom T, Malliaras P. Clinical aspects. JOSPT. 2016."));
}

TEST_CASE("the rule book as a page escapes its texts and leads from each source to its reference")
{
    const std::string page = ruleBookHtml(someRulebase(), test::someCatalogue());
    CHECK_THAT(page, Contains("How it began: “Little by &lt;little&gt;”"));
    CHECK_THAT(page, Contains("it came on &lt;gradually&gt;"));
    CHECK_THAT(page, !Contains("<gradually>"));
    CHECK_THAT(page, Contains("<a href=\"#ref-Goom16\">Goom16</a>, judgement"));
    CHECK_THAT(page, Contains("<li id=\"ref-Goom16\">"));
    CHECK_THAT(page, Contains("?a=1&amp;b=2"));
    CHECK_THAT(page, Contains("id=\"evidence_onset-2\""));
}
