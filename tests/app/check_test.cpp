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
    const auto resources = resourcesWith(
        program, "reachable", R"({"id": "r", "words": "w", "source": "s", "what": "condition",
                                  "codes": ["deep_gluteal"]})");
    const auto ended = program.run("check --json --resources '" + resources.string() + "'");
    CHECK(ended.code == 1); // the orders of "unsure" are missing
    for (const auto &verdict : json::parse(ended.out))
        if (verdict.at("id") == "r/deep_gluteal") {
            CHECK(verdict.at("holds") == true);
            const auto file = program.file("reached.json", verdict.at("witness").dump());
            const auto assessed = program.run("assess --json '" + file + "'");
            CHECK(json::parse(assessed.out).at("classification").at("code") == "deep_gluteal");
            return;
        }
    FAIL("there is no verdict r/deep_gluteal");
}
