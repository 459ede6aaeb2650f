// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_rules.h"

#include "catch.h"

#include <algorithm>

using namespace triage;

namespace {

constexpr const char *questionnaire = R"({
  "resourceType": "Questionnaire", "url": "u", "version": "1", "title": "t",
  "item": [{"linkId": "s", "text": "s", "type": "group", "item": [{"linkId": "p", "text": "p",
  "type": "group", "item": [
    {"linkId": "pop", "text": "Pop?", "type": "choice", "answerOption": [
      {"valueCoding": {"code": "yes", "display": "Yes"}},
      {"valueCoding": {"code": "no", "display": "No"}},
      {"valueCoding": {"code": "unsure", "display": "Not sure"}}]},
    {"linkId": "walking", "text": "Walking?", "type": "choice", "answerOption": [
      {"valueCoding": {"code": "normal", "display": "Normal"}},
      {"valueCoding": {"code": "limp", "display": "Limp"}}]},
    {"linkId": "age", "text": "Age?", "type": "integer", "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
      {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 120}]},
    {"linkId": "sites", "text": "Where?", "type": "choice", "repeats": true, "answerOption": [
      {"valueCoding": {"code": "hip", "display": "Hip"}},
      {"valueCoding": {"code": "knee", "display": "Knee"}}]},
    {"linkId": "tender", "text": "Tender?", "type": "boolean", "enableWhen": [
      {"question": "pop", "operator": "=", "answerCoding": {"code": "yes"}}]},
    {"linkId": "score", "text": "Score?", "type": "integer", "extension": [
      {"url": "urn:hamstring-triage:record-only", "valueBoolean": true}]}
  ]}]}]})";

std::vector<std::string> split(const std::string &text, const std::string &at)
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (std::size_t end = text.find(at); end != std::string::npos; end = text.find(at, start)) {
        parts.push_back(text.substr(start, end - start));
        start = end + at.size();
    }
    parts.push_back(text.substr(start));
    return parts;
}

std::string escaped(const std::string &text)
{
    std::string xml;
    for (const char c : text)
        xml += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
    return xml;
}

std::string element(const std::string &name, const std::string &text)
{
    return "<" + name + "><text>" + escaped(text) + "</text></" + name + ">";
}

/// "pop in \"yes\"" as the name and its element of listed values.
std::pair<std::string, std::string> listed(const std::string &column, const std::string &name)
{
    const auto parts = split(column, " in ");
    return {parts[0], parts.size() > 1 ? element(name, parts[1]) : std::string()};
}

/// The whole file: the decision on line 2, each row on a line of its own.
std::string xml(const small::Table &table)
{
    std::vector<std::string> names = table.alsoRequires;
    std::string columns;
    for (const std::string &input : table.inputs) {
        const auto [expression, values] = listed(input, "inputValues");
        columns += "<input>" + element("inputExpression", expression) + values + "</input>";
        const std::string name = expression.substr(0, expression.find('.'));
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    for (const std::string &output : table.outputs) {
        const auto [name, values] = listed(output, "outputValues");
        columns += "<output name=\"" + name + "\">" + values +
                   (table.otherwise.empty() ? std::string()
                                            : element("defaultOutputEntry", table.otherwise)) +
                   "</output>";
    }
    std::string file =
        R"(<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">)";
    std::string requirements;
    for (const std::string &name : names) {
        file += "<inputData id=\"i_" + name + "\" name=\"" + name + "\"/>";
        requirements += "<informationRequirement><requiredInput href=\"#i_" + name +
                        "\"/></informationRequirement>";
    }
    file += "\n<decision id=\"t\" name=\"" + table.name + "\">" + requirements +
            "<decisionTable hitPolicy=\"" + table.hitPolicy + "\">" + columns;
    for (const std::string &row : table.rows) {
        const auto sides = split(row, " => ");
        file += "\n<rule>";
        for (const std::string &cell : split(sides[0], " | "))
            file += element("inputEntry", cell);
        for (const std::string &output : split(sides[1], " | "))
            file += element("outputEntry", output);
        file += "</rule>";
    }
    return file + "</decisionTable></decision></definitions>";
}

template<typename T>
T taken(Result<T> result)
{
    if (!result)
        FAIL(result.error().text());
    return *std::move(result);
}

} // namespace

namespace small {

int rowLine(int row)
{
    return tableLine + row;
}

Rulebase rulebase(const std::vector<Table> &tables)
{
    Rulebase rules;
    rules.questionnaire = taken(readQuestionnaire(questionnaire, "questionnaire.json"));
    std::vector<dmn::Model> models;
    for (const Table &table : tables)
        models.push_back(taken(dmn::readModel(xml(table), table.name + ".dmn")));
    rules.graph = taken(dmn::Graph::link(std::move(models)));
    rules.roles = taken(findRoles(rules.graph));
    rules.conditions = {"strain", "tendon"};
    return rules;
}

LintFindings lint(const std::vector<Table> &tables)
{
    LintFindings findings = lintRules(rulebase(tables));
    // Why: these tests are about tables; most leave questions unread.
    std::erase_if(findings, [](const LintFinding &finding) {
        return finding.kind == LintKind::UnreadQuestion;
    });
    return findings;
}

LintFindings only(LintKind kind, const LintFindings &all)
{
    LintFindings found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const LintFinding &finding) { return finding.kind == kind; });
    return found;
}

void checkOne(const LintFindings &findings, LintKind kind, const std::string &table, int row,
              const std::string &words)
{
    for (const LintFinding &finding : findings)
        UNSCOPED_INFO(finding.text());
    REQUIRE(findings.size() == 1);
    const LintFinding &finding = findings.front();
    CHECK(lintCode(finding.kind) == lintCode(kind));
    CHECK(finding.file == table + ".dmn");
    CHECK(finding.table == table);
    CHECK(finding.row == row);
    CHECK(finding.line == (row == 0 ? tableLine : rowLine(row)));
    CHECK_THAT(finding.what, Catch::Matchers::Contains(words));
    CHECK_FALSE(finding.remedy.empty());
}

void checkNone(const LintFindings &findings)
{
    for (const LintFinding &finding : findings)
        FAIL_CHECK(finding.text());
    CHECK(findings.empty());
}

} // namespace small
