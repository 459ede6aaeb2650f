// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scan.h"

#include "base/file.h"
#include "catch.h"

#include <algorithm>
#include <pugixml.hpp>

namespace {

std::vector<ScannedRow> rowsOf(const pugi::xml_node &decision, const std::string &file)
{
    std::vector<ScannedRow> rows;
    const pugi::xml_node table = decision.child("decisionTable");
    for (const pugi::xml_node &rule : table.children("rule")) {
        ScannedRow row{.place = file + " " + rule.attribute("id").value(),
                       .decision = decision.attribute("name").value(),
                       .outputs = {},
                       .reason = {},
                       .source = {}};
        pugi::xml_node entry = rule.child("outputEntry");
        for (const pugi::xml_node &output : table.children("output")) {
            row.outputs[output.attribute("name").value()] = entry.child_value("text");
            entry = entry.next_sibling("outputEntry");
        }
        const pugi::xml_node reason = rule.child("annotationEntry");
        row.reason = reason.child_value("text");
        row.source = reason.next_sibling("annotationEntry").child_value("text");
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<ScannedRow> scanRules()
{
    std::vector<ScannedRow> rows;
    const auto files = triage::filesIn(std::string(TRIAGE_RESOURCES) + "/rules", ".dmn");
    REQUIRE(files);
    for (const auto &file : *files) {
        pugi::xml_document document;
        REQUIRE(document.load_file(file.c_str()));
        for (const pugi::xml_node &decision : document.child("definitions").children("decision"))
            for (ScannedRow &row : rowsOf(decision, file.filename().string()))
                rows.push_back(std::move(row));
    }
    return rows;
}

std::set<std::string> yieldedCodes(const std::string &column,
                                   const std::vector<std::string> &beside)
{
    std::set<std::string> codes;
    for (const ScannedRow &row : scanRules()) {
        const auto found = row.outputs.find(column);
        if (found == row.outputs.end() || found->second == "null" ||
            !std::all_of(beside.begin(), beside.end(),
                         [&](const std::string &other) { return row.outputs.contains(other); }))
            continue;
        INFO(row.place << ": " << found->second);
        REQUIRE(found->second.size() > 2);
        codes.insert(found->second.substr(1, found->second.size() - 2));
    }
    return codes;
}
