// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/schema_order.h"

#include <algorithm>
#include <array>

namespace triage::dmn {

namespace {

struct Ranked {
    std::string_view name;
    int rank;
};

/// One order serves all parents: no two elements follow each other in both ways.
constexpr Ranked elements[] = {
    {"description", 0},
    {"extensionElements", 1},
    {"import", 2},
    {"itemDefinition", 3},
    // definitions
    {"inputData", 10},
    {"decision", 10},
    {"businessKnowledgeModel", 10},
    {"knowledgeSource", 10},
    {"textAnnotation", 11},
    {"association", 11},
    {"group", 11},
    {"performanceIndicator", 12},
    {"organizationUnit", 12},
    {"DMNDI", 13},
    // a decision or a knowledge model
    {"question", 20},
    {"allowedAnswers", 21},
    {"variable", 22},
    {"encapsulatedLogic", 23},
    {"informationRequirement", 24},
    {"knowledgeRequirement", 25},
    {"authorityRequirement", 26},
    {"supportedObjective", 27},
    {"impactedPerformanceIndicator", 28},
    {"decisionMaker", 29},
    {"decisionOwner", 30},
    {"usingProcess", 31},
    {"usingTask", 32},
    // an item definition
    {"typeRef", 40},
    {"allowedValues", 41},
    {"itemComponent", 42},
    // logic and its parts
    {"formalParameter", 50},
    {"parameter", 51},
    {"decisionTable", 52},
    {"literalExpression", 52},
    {"invocation", 52},
    {"binding", 53},
    {"input", 60},
    {"output", 61},
    {"annotation", 62},
    {"rule", 63},
    {"inputExpression", 70},
    {"inputValues", 71},
    {"outputValues", 72},
    {"defaultOutputEntry", 73},
    {"inputEntry", 80},
    {"outputEntry", 81},
    {"annotationEntry", 82},
};

constexpr Ranked attributes[] = {
    {"id", 0}, {"dmnElementRef", 1}, {"hitPolicy", 2}, {"aggregation", 3}};

constexpr int lastRank = 90;

template<std::size_t size>
int rankIn(const Ranked (&table)[size], std::string_view name)
{
    const auto *found = std::find_if(std::begin(table), std::end(table),
                                     [&](const Ranked &one) { return one.name == name; });
    return found == std::end(table) ? lastRank : found->rank;
}

} // namespace

int elementRank(std::string_view name)
{
    return rankIn(elements, name);
}

int attributeRank(std::string_view name)
{
    return rankIn(attributes, name);
}

} // namespace triage::dmn
