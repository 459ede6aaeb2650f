// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "content_copy.h"
#include "rule_scan.h"

#include <filesystem>
#include <regex>
#include <set>

using nlohmann::json;

namespace {

json shippedJson(const std::string &file)
{
    const auto text = triage::readFile(std::string(TRIAGE_RESOURCES) + "/" + file);
    REQUIRE(text);
    return json::parse(*text);
}

void collectIds(const json &value, std::set<std::string> &ids)
{
    if (value.is_object() && value.contains("id"))
        ids.insert(value["id"].get<std::string>());
    for (const json &part : value)
        if (part.is_structured())
            collectIds(part, ids);
}

/// The names of all test cases of the project, from its sources.
std::set<std::string> testNames()
{
    static const std::regex testCase("TEST_CASE\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)");
    static const std::regex part("\"((?:[^\"\\\\]|\\\\.)*)\"");
    std::set<std::string> names;
    for (const auto &file : std::filesystem::recursive_directory_iterator(TRIAGE_TESTS)) {
        if (file.path().extension() != ".cpp")
            continue;
        const auto text = triage::readFile(file.path());
        REQUIRE(text);
        for (std::sregex_iterator found(text->begin(), text->end(), testCase), end; found != end;
             ++found) {
            const std::string literals = (*found)[1];
            std::string name;
            for (std::sregex_iterator word(literals.begin(), literals.end(), part); word != end;
                 ++word)
                name += (*word)[1];
            names.insert(std::regex_replace(name, std::regex("\\\\\""), "\""));
        }
    }
    return names;
}

std::set<std::string> tableNames()
{
    std::set<std::string> names;
    for (const ScannedRow &row : scanRules())
        names.insert(row.decision);
    return names;
}

} // namespace

TEST_CASE("every hazard has its situation, harm, cause, controls that exist, and what remains")
{
    std::set<std::string> properties;
    collectIds(shippedJson("safety/properties.json"), properties);
    const std::map<std::string, std::set<std::string>> existing = {
        {"property", properties}, {"table", tableNames()}, {"test", testNames()}};
    REQUIRE(existing.at("property").size() > 100);
    REQUIRE(existing.at("test").size() > 300);

    const json file = shippedJson("safety/hazards.json");
    CHECK(file["hazards"].size() >= 20);
    std::set<std::string> ids;
    for (const json &hazard : file["hazards"]) {
        const std::string id = hazard.at("id");
        INFO("hazard " << id);
        CHECK(ids.insert(id).second);
        for (const char *field : {"hazard", "situation", "harm", "cause", "residual"})
            CHECK_FALSE(hazard.at(field).get<std::string>().empty());
        CHECK_FALSE(hazard.at("controls").empty());
        for (const json &control : hazard.at("controls"))
            for (const auto &[kind, name] : control.items()) {
                INFO(kind << " \"" << name.get<std::string>() << "\"");
                REQUIRE(existing.contains(kind));
                CHECK(existing.at(kind).contains(name.get<std::string>()));
            }
    }
}

TEST_CASE("every table that can send to an emergency department is the control of some hazard")
{
    std::set<std::string> controls;
    const json file = shippedJson("safety/hazards.json");
    for (const json &hazard : file["hazards"])
        for (const json &control : hazard.at("controls"))
            if (control.contains("table"))
                controls.insert(control["table"].get<std::string>());
    for (const ScannedRow &row : scanRules())
        if (row.outputs.contains("flag") && row.outputs.contains("urgency") &&
            row.outputs.at("urgency") == "\"emergency\"") {
            INFO(row.place << " of table " << row.decision);
            CHECK(controls.contains(row.decision));
        }
}
