// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/prove.h"

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <string>
#include <sys/resource.h>

using namespace triage;

namespace {

constexpr int questionsPerTable = 8;
constexpr int rowsPerTable = 12;

std::string questionName(std::int64_t table, int question)
{
    return "q" + std::to_string(table) + "_" + std::to_string(question);
}

/// One table of urgency over questions of its own: each row asks for three answers.
std::string tableXml(std::int64_t table)
{
    const std::string name = "urgency_" + std::to_string(table);
    std::string inputs;
    std::string needs;
    std::string columns;
    for (int q = 0; q < questionsPerTable; ++q) {
        const std::string question = questionName(table, q);
        inputs += "<inputData id=\"" + question + "\" name=\"" + question + "\"/>";
        needs += "<informationRequirement><requiredInput href=\"#" + question +
                 "\"/></informationRequirement>";
        columns +=
            "<input><inputExpression><text>" + question + "</text></inputExpression></input>";
    }
    std::string rows;
    for (int row = 0; row < rowsPerTable; ++row) {
        rows += "<rule>";
        for (int q = 0; q < questionsPerTable; ++q)
            rows += std::string("<inputEntry><text>") +
                    ((q - row % questionsPerTable + questionsPerTable) % questionsPerTable < 3
                         ? "\"yes\",\"unsure\""
                         : "-") +
                    "</text></inputEntry>";
        rows += "<outputEntry><text>\"" + std::string(row % 2 == 0 ? "urgent" : "routine") +
                "\"</text></outputEntry></rule>";
    }
    return inputs + "<decision id=\"" + name + "\" name=\"" + name + "\">" + needs +
           "<decisionTable hitPolicy=\"COLLECT\">" + columns + "<output name=\"urgency\"/>" + rows +
           "</decisionTable></decision>";
}

Rulebase syntheticRules(std::int64_t tables)
{
    Rulebase rules;
    Page page;
    std::string xml =
        R"(<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="n">)";
    for (std::int64_t table = 0; table < tables; ++table) {
        xml += tableXml(table);
        for (int q = 0; q < questionsPerTable; ++q) {
            Question question;
            question.id = questionName(table, q);
            question.kind = QuestionKind::YesNoUnsure;
            page.questions.push_back(question);
        }
    }
    Section section;
    section.pages = {page};
    rules.questionnaire.sections = {section};
    rules.conditions = {"undetermined"};
    auto model = dmn::readModel(xml + "</definitions>", "synthetic.dmn");
    std::vector<dmn::Model> models;
    if (!model)
        std::abort();
    models.push_back(std::move(*model));
    auto graph = dmn::Graph::link(std::move(models));
    if (!graph)
        std::abort();
    rules.graph = std::move(*graph);
    rules.roles = findRoles(rules.graph).value();
    rules.places = AnswerPlaces(rules.questionnaire);
    rules.inputs = AnswerInputs(rules.questionnaire, rules.graph);
    rules.conclusions = readConclusions(rules.graph, rules.roles, rules.conditions);
    return rules;
}

/// For each table, that three alarms are urgent, and that one more alarm never lowers it.
SafetyProperties syntheticProperties(std::int64_t tables)
{
    SafetyProperties properties;
    for (std::int64_t table = 0; table < tables; ++table) {
        UrgencyProperty property;
        property.head = {"p" + std::to_string(table), "three alarms are urgent", "judgement"};
        for (int q = 0; q < 3; ++q)
            property.when.push_back(
                {questionName(table, q), "\"yes\"", *dmn::parseUnaryTests("\"yes\"", {})});
        property.atLeast = Urgency::Urgent;
        properties.urgency.push_back(property);
        properties.orders.push_back({questionName(table, 0), {"no", "unsure", "yes"}, true});
    }
    return properties;
}

void report(benchmark::State &state, std::size_t verdicts)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["peak_MiB"] = static_cast<double>(usage.ru_maxrss) / 1024;
    state.counters["properties"] = static_cast<double>(verdicts);
}

/// The same properties over ever more rules: the ways to answer grow as 4 to the number of
/// questions, the proof no faster than the square of the rules.
void proveSynthetic(benchmark::State &state)
{
    const Rulebase rules = syntheticRules(state.range(0));
    const SafetyProperties properties = syntheticProperties(10);
    std::size_t verdicts = 0;
    for (auto _ : state)
        verdicts = prove(rules, properties).size();
    state.SetComplexityN(state.range(0));
    report(state, verdicts);
}
BENCHMARK(proveSynthetic)->Arg(10)->Arg(20)->Arg(40)->Arg(80)->Complexity();

void proveShipped(benchmark::State &state)
{
    const auto rules = loadRulebase(TRIAGE_RESOURCES);
    const auto properties = loadProperties(TRIAGE_RESOURCES);
    if (!rules || !properties) {
        state.SkipWithError("the shipped rules do not load");
        return;
    }
    std::size_t verdicts = 0;
    for (auto _ : state)
        verdicts = prove(*rules, *properties).size();
    report(state, verdicts);
}
BENCHMARK(proveShipped)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
