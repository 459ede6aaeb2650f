// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_rules.h"

#include "catch.h"
#include "triage/rule_inputs.h"
#include "triage/rule_outputs.h"

using namespace triage;

namespace {

std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text)
        out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return out;
}

Question question(const std::string &id, QuestionKind kind, const std::vector<std::string> &codes)
{
    Question question;
    question.id = id;
    question.kind = kind;
    for (const std::string &code : codes) {
        Option option;
        option.code = code;
        option.exclusive = code == "none";
        question.options.push_back(option);
    }
    return question;
}

} // namespace

std::string smallTable(const std::string &name, const std::string &policy, const std::string &input,
                       const std::vector<std::pair<std::string, std::string>> &rows)
{
    const std::string base = input.substr(0, input.find('.'));
    const std::string column = name.starts_with("urgency") ? "urgency" : name;
    std::string xml = "<decision id=\"" + name + "\" name=\"" + name +
                      "\"><informationRequirement><requiredInput href=\"#input_" + base +
                      "\"/></informationRequirement><decisionTable hitPolicy=\"" + policy +
                      "\"><input><inputExpression><text>" + input +
                      "</text></inputExpression></input><output name=\"" + column +
                      "\"/><annotation name=\"reason\"/><annotation name=\"source\"/>";
    for (const auto &[cell, output] : rows)
        xml += "<rule><inputEntry><text>" + escaped(cell) +
               "</text></inputEntry><outputEntry><text>" + escaped(output) +
               "</text></outputEntry><annotationEntry><text>why</text></annotationEntry>"
               "<annotationEntry><text>judgement</text></annotationEntry></rule>";
    return xml + "</decisionTable></decision>";
}

Rulebase smallRules(const std::string &decisions)
{
    Rulebase rules;
    Page page;
    page.questions = {question("pain", QuestionKind::Integer, {}),
                      question("numb", QuestionKind::YesNoUnsure, {"yes", "no", "unsure"}),
                      question("places", QuestionKind::MultiChoice, {"back", "knee", "none"})};
    page.questions[0].minimum = 0;
    page.questions[0].maximum = 10;
    Section section;
    section.pages = {page};
    rules.questionnaire.sections = {section};
    rules.conditions = {"strain", "undetermined"};
    std::string inputs;
    for (const char *name : {"pain", "numb", "places"})
        inputs += std::string("<inputData id=\"input_") + name + "\" name=\"" + name + "\"/>";
    auto model = dmn::readModel(
        R"(<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="n">)" +
            inputs + decisions + "</definitions>",
        "small.dmn");
    if (!model)
        FAIL(model.error().text());
    std::vector<dmn::Model> models;
    models.push_back(std::move(*model));
    auto graph = dmn::Graph::link(std::move(models));
    if (!graph)
        FAIL(graph.error().text());
    rules.graph = std::move(*graph);
    auto roles = findRoles(rules.graph);
    if (!roles)
        FAIL(roles.error().text());
    rules.roles = std::move(*roles);
    rules.places = AnswerPlaces(rules.questionnaire);
    rules.inputs = AnswerInputs(rules.questionnaire, rules.graph);
    rules.conclusions = readConclusions(rules.graph, rules.roles, rules.conditions);
    return rules;
}

const Rulebase &shippedRules()
{
    static const auto rulebase = loadRulebase(TRIAGE_RESOURCES);
    if (!rulebase)
        FAIL(rulebase.error().text());
    return *rulebase;
}
