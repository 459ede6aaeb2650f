// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"

#include <nlohmann/json.hpp>

using Catch::Matchers::Contains;
using nlohmann::json;
using triage::test::linesOf;
using triage::test::Program;

namespace {

constexpr const char *gradual =
    R"({"mode": "runner", "answers": {"age": 38, "onset": "gradual", "worst_site": "sit_bone"}})";
constexpr const char *numb = R"({"mode": "therapist", "answers": {"saddle_numbness": true}})";

} // namespace

TEST_CASE("answers in a file are assessed, to read and as JSON")
{
    const Program program;
    const auto file = program.file("answers.json", gradual);
    const auto text = program.run("assess " + file);
    CHECK(text.code == 0);
    CHECK_THAT(text.out, Contains("suggestion, not a diagnosis"));
    const auto result = program.run("assess --json " + file);
    CHECK(result.code == 0);
    CHECK(json::parse(result.out).contains("classification"));
    CHECK(result.err.empty());
}

TEST_CASE("standard input is read for a dash")
{
    const Program program;
    const auto file = program.file("answers.json", gradual);
    const auto ended = program.run("assess --json -", gradual);
    CHECK(ended.code == 0);
    CHECK(ended.out == program.run("assess --json " + file).out);
}

TEST_CASE("numbness in the saddle area is an emergency without treatment or plan")
{
    const Program program;
    const json result = json::parse(program.run("assess --json -", numb).out);
    CHECK(result["urgency"] == "emergency");
    CHECK(result["treatments"].empty());
    CHECK(result["plan"].is_null());
    CHECK(result["return_to_run"].is_null());
}

TEST_CASE("a file that is not there, a folder and a text end with 2 and are named")
{
    const Program program;
    const auto missing = program.run("assess /nowhere/answers.json");
    CHECK(missing.code == 2);
    CHECK_THAT(missing.err, Contains("/nowhere/answers.json"));
    const auto folder = program.run("assess " + program.folder().string());
    CHECK(folder.code == 2);
    CHECK_THAT(folder.err, Contains("folder"));
    const auto text = program.run("assess " + program.file("letter.txt", "Dear doctor"));
    CHECK(text.code == 2);
    CHECK_THAT(text.err, Contains("letter.txt"));
    CHECK(text.out.empty());
}

TEST_CASE("an unknown question or answer ends with 2 and names the nearest")
{
    const Program program;
    const auto question =
        program.run("assess -", R"({"mode": "runner", "answers": {"saddle_numbnes": true}})");
    CHECK(question.code == 2);
    CHECK_THAT(question.err, Contains("saddle_numbnes") && Contains("saddle_numbness"));
    const auto answer =
        program.run("assess -", R"({"mode": "runner", "answers": {"onset": "suden"}})");
    CHECK(answer.code == 2);
    CHECK_THAT(answer.err, Contains("onset") && Contains("sudden"));
}

TEST_CASE("many lines give as many results in order, and a bad line stops nothing")
{
    const Program program;
    const std::string lines = std::string(gradual) + "\n{\"mode\": \n" + numb + "\n";
    const auto ended = program.run("assess --lines -", lines);
    CHECK(ended.code == 0);
    const auto results = linesOf(ended.out);
    REQUIRE(results.size() == 3);
    CHECK(json::parse(results[0]) == json::parse(program.run("assess --json -", gradual).out));
    CHECK_THAT(json::parse(results[1])["error"].get<std::string>(), Contains(":2"));
    CHECK(json::parse(results[2])["urgency"] == "emergency");
}

TEST_CASE("brief lines hold codes and rules")
{
    const Program program;
    const auto ended = program.run("assess --lines --brief -", std::string(numb) + "\n");
    CHECK(ended.code == 0);
    const json result = json::parse(ended.out);
    CHECK(result["urgency"] == "emergency");
    CHECK(result["red_flags"][0].is_string());
    CHECK_FALSE(result["rules"].empty());
    CHECK_FALSE(result.contains("treatments"));
}
