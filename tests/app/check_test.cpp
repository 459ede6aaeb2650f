// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"

#include <fstream>
#include <nlohmann/json.hpp>

using Catch::Matchers::Contains;
using nlohmann::json;
using triage::test::Program;
namespace fs = std::filesystem;

namespace {

/// The shipped resources in a folder of their own, with these safety properties.
fs::path resourcesWith(const Program &program, const std::string &list, const std::string &property)
{
    const fs::path folder = program.folder() / "resources";
    fs::copy(TRIAGE_RESOURCES, folder, fs::copy_options::recursive);
    json properties = {{"urgency", json::array()},  {"orders", json::array()},
                       {"avoid", json::array()},    {"caution", json::array()},
                       {"withheld", json::array()}, {"values", json::array()},
                       {"reachable", json::array()}};
    properties[list].push_back(json::parse(property));
    std::ofstream(folder / "safety" / "properties.json") << properties.dump();
    return folder;
}

} // namespace

TEST_CASE("answers that break a safety property are printed, and written where assess reads them")
{
    const Program program;
    const auto resources = resourcesWith(
        program, "urgency", R"({"id": "pop/always", "words": "a pop is an emergency", "source": "s",
                                "when": {"pop": "\"yes\""}, "at_least": "emergency"})");
    const fs::path witnesses = program.folder() / "witnesses";
    const auto ended = program.run("check --resources '" + resources.string() + "' --witness '" +
                                   witnesses.string() + "'");
    CHECK(ended.code == 1);
    CHECK_THAT(ended.out, Contains("BROKEN pop/always: a pop is an emergency"));
    CHECK_THAT(ended.out, Contains("\"pop\": true"));

    const fs::path file = witnesses / "pop-always.json";
    REQUIRE(fs::exists(file));
    const auto assessed = program.run("assess --json '" + file.string() + "'");
    CHECK(assessed.code == 0);
    CHECK(json::parse(assessed.out).at("urgency") != "emergency");
}

TEST_CASE("a folder for witnesses that cannot be made ends with 2")
{
    const Program program;
    const auto resources =
        resourcesWith(program, "urgency", R"({"id": "pop", "words": "w", "source": "s",
                                "when": {"pop": "\"yes\""}, "at_least": "emergency"})");
    const auto file = program.file("taken", "");
    const auto ended = program.run("check --resources '" + resources.string() + "' --witness '" +
                                   file + "/below'");
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("taken"));
}

TEST_CASE("as JSON, every verdict tells whether it holds, and what was reached by which answers")
{
    const Program program;
    const auto resources =
        resourcesWith(program, "reachable",
                      R"({"id": "r", "words": "w", "source": "judgement", "what": "condition",
                                  "codes": ["deep_gluteal"]})");
    const auto ended = program.run("check --json --resources '" + resources.string() + "'");
    CHECK(ended.code == 1); // the orders of "unsure" are missing
    const json report = json::parse(ended.out);
    CHECK(report.at("findings").empty());
    for (const auto &verdict : report.at("properties"))
        if (verdict.at("id") == "r/deep_gluteal") {
            CHECK(verdict.at("holds") == true);
            const auto file = program.file("reached.json", verdict.at("witness").dump());
            const auto assessed = program.run("assess --json '" + file + "'");
            CHECK(json::parse(assessed.out).at("classification").at("code") == "deep_gluteal");
            return;
        }
    FAIL("there is no verdict r/deep_gluteal");
}

namespace {

/// Replaces a text in a file of the resources; it must be there.
void edit(const fs::path &file, const std::string &from, const std::string &to)
{
    std::ifstream in(file);
    std::string text((std::istreambuf_iterator<char>(in)), {});
    const auto place = text.find(from);
    REQUIRE(place != std::string::npos);
    text.replace(place, from.size(), to);
    std::ofstream(file) << text;
}

} // namespace

TEST_CASE("rules compared with themselves differ in nothing")
{
    const Program program;
    const auto ended = program.run(std::string("check --against '") + TRIAGE_RESOURCES + "'");
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("nothing changes"));
}

TEST_CASE("what a changed rule changes for users is shown by answers and both results")
{
    const Program program;
    const fs::path folder = program.folder() / "edited";
    fs::copy(TRIAGE_RESOURCES, folder, fs::copy_options::recursive);
    edit(folder / "rules" / "red_flags_medicines.dmn", "\"same_day\"", "\"urgent\"");
    const std::string arguments =
        "--resources '" + folder.string() + "' --against '" + TRIAGE_RESOURCES + "'";
    const auto ended = program.run("check --json " + arguments);
    CHECK(ended.code == 1);
    const json report = json::parse(ended.out);
    CHECK(report.at("same") == false);
    REQUIRE_FALSE(report.at("differences").empty());
    std::size_t urgencies = 0;
    for (const json &difference : report.at("differences")) {
        if (difference.at("kind") != "urgency")
            continue;
        ++urgencies;
        const auto file = program.file("answers.json", difference.at("answers").dump());
        const auto before = program.run(std::string("assess --json --resources '") +
                                        TRIAGE_RESOURCES + "' " + file);
        const auto after =
            program.run("assess --json --resources '" + folder.string() + "' " + file);
        CHECK(json::parse(before.out).at("urgency") == difference.at("before"));
        CHECK(json::parse(after.out).at("urgency") == difference.at("after"));
    }
    CHECK(urgencies > 0);
}

TEST_CASE(
    "a difference is told in words, with the answers and what both sets of rules make of them")
{
    const Program program;
    const fs::path folder = program.folder() / "edited";
    fs::copy(TRIAGE_RESOURCES, folder, fs::copy_options::recursive);
    edit(folder / "rules" / "treatments_for_comfort.dmn", "\"creams\"", "\"compression\"");
    const auto ended = program.run("check --resources '" + folder.string() + "' --against '" +
                                   TRIAGE_RESOURCES + "'");
    CHECK(ended.code == 1);
    CHECK_THAT(ended.out, Contains("(creams): consider becomes none"));
    CHECK_THAT(ended.out, Contains("(compression): none becomes consider"));
    CHECK_THAT(ended.out, Contains("for example with these answers"));
    CHECK_THAT(ended.out, Contains("  before: ") && Contains("  after: "));
}

TEST_CASE("a folder to compare with that holds no rules ends with 2")
{
    const Program program;
    const auto ended = program.run("check --against '" + program.folder().string() + "'");
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("questionnaire"));
}

TEST_CASE("the shipped content passes the check: nothing to mend, every property proven")
{
    const Program program;
    const auto ended = program.run("check");
    INFO(ended.out);
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("nothing to mend"));
}

TEST_CASE("a finding is printed with its place and remedy and fails the check")
{
    const Program program;
    const fs::path resources = program.folder() / "resources";
    fs::copy(TRIAGE_RESOURCES, resources, fs::copy_options::recursive);
    std::ofstream(resources / "rules" / "extra.dmn")
        << R"(<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="x" name="x" namespace="n">
<inputData id="i" name="pop"/>
<decision id="d" name="extra"><informationRequirement><requiredInput href="#i"/></informationRequirement>
<decisionTable><input><inputExpression><text>pop</text></inputExpression></input><output name="x"/>
<rule><inputEntry><text>"yes"</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
</decisionTable></decision></definitions>)";
    const auto ended = program.run("check --resources '" + resources.string() + "'");
    CHECK(ended.code == 1);
    CHECK_THAT(ended.out, Contains("extra.dmn:3, table extra: no row holds where pop is"));
    CHECK_THAT(ended.out, Contains("[gap]"));
    CHECK_THAT(ended.out, Contains("[unread_output]"));
    const auto report =
        json::parse(program.run("check --json --resources '" + resources.string() + "'").out);
    std::vector<json> ofTable;
    for (const json &each : report.at("findings"))
        if (each.at("file") == "extra.dmn")
            ofTable.push_back(each);
    REQUIRE(ofTable.size() == 2);
    CHECK(report.at("findings").size() == 5); // its name lacks in three languages
    const json &finding = ofTable.front();
    CHECK(finding.at("line") == 3);
    CHECK(finding.at("table") == "extra");
    CHECK(finding.at("row") == 0);
    CHECK_FALSE(finding.at("remedy").get<std::string>().empty());
}
