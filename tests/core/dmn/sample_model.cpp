// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_model.h"
#include "catch.h"

#include <fmt/format.h>

namespace triage::dmn::sample {

namespace {

std::string escaped(const std::string &text)
{
    std::string safe;
    for (const char c : text)
        safe += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
    return safe;
}

std::string textIn(const std::string &element, const std::string &text)
{
    return fmt::format("<{0}><text>{1}</text></{0}>", element, escaped(text));
}

std::string head(const std::string &name, const std::vector<std::string> &needs)
{
    std::string xml = fmt::format("<decision id=\"{0}\" name=\"{0}\">\n", name);
    for (const auto &need : needs)
        xml += fmt::format("<informationRequirement><requiredInput href=\"#{}\"/>"
                           "</informationRequirement>\n",
                           need);
    return xml;
}

} // namespace

std::string file(const std::vector<std::string> &inputs, std::string_view elements)
{
    std::string xml = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" "
                      "name=\"sample\">\n";
    for (const auto &input : inputs)
        xml += fmt::format("<inputData id=\"{0}\" name=\"{0}\"/>\n", input);
    return xml + std::string(elements) + "</definitions>\n";
}

std::string decision(const Table &table)
{
    std::string xml = head(table.name, table.needs.empty() ? table.inputs : table.needs);
    xml += fmt::format("<decisionTable hitPolicy=\"{}\"", table.policy);
    if (!table.aggregation.empty())
        xml += fmt::format(" aggregation=\"{}\"", table.aggregation);
    xml += ">\n";
    for (const auto &input : table.inputs)
        xml += "<input>" + textIn("inputExpression", input) + "</input>\n";
    for (std::size_t i = 0; i < table.outputs.size(); ++i) {
        xml += fmt::format("<output name=\"{}\">", table.outputs[i]);
        if (!table.outputValues.empty())
            xml += textIn("outputValues", table.outputValues[i]);
        if (!table.defaultEntries.empty())
            xml += textIn("defaultOutputEntry", table.defaultEntries[i]);
        xml += "</output>\n";
    }
    for (const auto &row : table.rows) {
        xml += "<rule>";
        for (std::size_t i = 0; i < row.size(); ++i)
            xml += textIn(i < table.inputs.size() ? "inputEntry" : "outputEntry", row[i]);
        xml += "</rule>\n";
    }
    return xml + "</decisionTable>\n</decision>\n";
}

std::string decision(const std::string &name, const std::vector<std::string> &needs,
                     const std::string &text)
{
    return head(name, needs) + textIn("literalExpression", text) + "\n</decision>\n";
}

Model model(const std::string &xml, const std::string &name)
{
    auto read = readModel(xml, name);
    INFO((read ? "" : read.error().text()));
    REQUIRE(read.has_value());
    return std::move(*read);
}

Outcome decide(const Table &table, const Context &inputs)
{
    const auto graph = Graph::link({model(file(table.inputs, decision(table)))});
    REQUIRE(graph.has_value());
    return graph->decideAll(inputs).at(table.name);
}

} // namespace triage::dmn::sample
