// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"
#include "record/database.h"

#include <fstream>
#include <nlohmann/json.hpp>

using Catch::Matchers::Contains;
using triage::test::linesOf;
using triage::test::Program;

namespace {

// An emergency is the shortest way to an assessment.
void assessOnce(const Program &program, const std::string &options = {})
{
    std::string answers;
    for (int i = 0; i < 300; ++i)
        answers += "yes\n2\n";
    REQUIRE(program.run("ask " + options, answers).code == 0);
}

} // namespace

TEST_CASE("a new history is empty, in a folder that is made for it")
{
    const Program program;
    const auto ended = program.run("history list");
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("No assessment"));
    CHECK(std::filesystem::exists(program.folder() / "data" / "records.sqlite"));
}

TEST_CASE("a stored result is shown as it was, to read and as JSON")
{
    const Program program;
    assessOnce(program);
    const auto shown = program.run("history show 1");
    CHECK(shown.code == 0);
    CHECK_THAT(shown.out, Contains("Who to call"));
    const auto json = nlohmann::json::parse(program.run("history show 1 --json").out);
    CHECK(json["urgency"] == "emergency");
}

TEST_CASE("deleting asks first, deletes one and keeps the others")
{
    const Program program;
    assessOnce(program);
    assessOnce(program, "--client Ada");
    CHECK_THAT(program.run("history delete 1").out, Contains("Nothing was deleted"));
    CHECK_THAT(program.run("history delete 1", "no\n").out, Contains("Nothing was deleted"));
    CHECK(linesOf(program.run("history list").out).size() == 2);
    CHECK_THAT(program.run("history delete 1", "yes\n").out, Contains("Deleted."));
    CHECK_THAT(program.run("history list").out, Contains("Ada"));
    CHECK(program.run("history delete 2 --yes").code == 0);
    CHECK_THAT(program.run("history list").out, Contains("No assessment"));
}

TEST_CASE("today's rules are held against stored results, and nothing is changed")
{
    const Program program;
    assessOnce(program);
    assessOnce(program, "--client Ada");
    const auto before = program.run("history show 2 --json").out;
    CHECK_THAT(program.run("history replay").out,
               Contains("2 replayed: 0 would be more urgent, 0 less urgent, 0 another condition"));
    CHECK_THAT(program.run("history replay 2").out, Contains("conclude the same"));
    CHECK(program.run("history show 2 --json").out == before);
    const auto missing = program.run("history replay 99");
    CHECK(missing.code == 2);
    CHECK_THAT(missing.err, Contains("99"));
}

TEST_CASE("a result that the rules would now conclude otherwise is listed with both conclusions")
{
    const Program program;
    assessOnce(program);
    const std::string database = (program.folder() / "data" / "records.sqlite").string();
    {
        const auto records = triage::Database::open(database);
        REQUIRE(records);
        REQUIRE(records->run("UPDATE assessment SET urgency = 'routine'"));
    }
    const auto replayed = program.run("history replay");
    CHECK_THAT(replayed.out, Contains("    1  urgency routine -> emergency"));
    CHECK_THAT(replayed.out, Contains("1 would be more urgent"));
}

TEST_CASE("a therapist's conclusion is recorded beside the rules' own and counted")
{
    const Program program;
    CHECK_THAT(program.run("history agreement").out, Contains("No therapist's conclusion"));
    assessOnce(program);
    CHECK(program.run("history judge 1 --urgency routine --reason 'scan clear'").code == 0);
    const auto agreement = program.run("history agreement").out;
    CHECK_THAT(agreement, Contains("How soon to be seen: 0 of 1 the same"));
    CHECK_THAT(agreement, Contains("1  rules emergency, therapist routine"));
    CHECK_THAT(agreement, Contains("What it may be: 1 of 1 the same"));
    CHECK(nlohmann::json::parse(program.run("history show 1 --json").out)["urgency"] ==
          "emergency");
    CHECK(program.run("history judge 1 --urgency soon --reason x").code == 2);
    CHECK(program.run("history judge 1 --condition gout --reason x").code == 2);
    CHECK(program.run("history judge 1 --reason ''").code == 2);
    CHECK(program.run("history judge 9 --reason x").code == 2);
}

TEST_CASE("a number that is not in the history ends with 2 and is named")
{
    const Program program;
    for (const std::string command : {"history show 7", "history delete 7 --yes"}) {
        const auto ended = program.run(command);
        CHECK(ended.code == 2);
        CHECK_THAT(ended.err, Contains("assessment 7"));
    }
}

TEST_CASE("a file that is not ours ends with 3 and is left as it was")
{
    const Program program;
    const auto file = program.file("letter.txt", "Dear doctor");
    for (const std::string command : {"history list", "ask"}) {
        const auto ended = program.run(command + " --database " + file);
        CHECK(ended.code == 3);
        CHECK_THAT(ended.err, Contains("letter.txt") && Contains("not a database"));
    }
    std::ifstream in(file);
    std::string content;
    std::getline(in, content);
    CHECK(content == "Dear doctor");
}

TEST_CASE("a data folder that cannot be made ends with 3")
{
    const Program program;
    (void)program.file("data", "this is a file where the folder belongs");
    const auto ended = program.run("history list");
    CHECK(ended.code == 3);
    CHECK_THAT(ended.err, Contains("data"));
}
