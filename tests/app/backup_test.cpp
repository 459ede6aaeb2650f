// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"

#include <filesystem>

using Catch::Matchers::Contains;
using triage::test::linesOf;
using triage::test::Program;

namespace {

// An emergency is the shortest way to an assessment.
void assessClient(const Program &program, const std::string &name)
{
    std::string answers;
    for (int i = 0; i < 300; ++i)
        answers += "yes\n2\n";
    REQUIRE(program.run("ask --client " + name, answers).code == 0);
}

} // namespace

TEST_CASE("damaged records are rescued into a file, which says what was lost")
{
    const Program program;
    std::string answers;
    for (int i = 0; i < 300; ++i)
        answers += "yes\n2\n";
    REQUIRE(program.run("ask", answers).code == 0);
    const auto whole = program.run("backup rescue " + (program.folder() / "whole").string());
    CHECK(whole.code == 0);
    CHECK_THAT(whole.out, Contains("results as they were finished: 1"));
    const auto records = program.folder() / "data" / "records.sqlite";
    std::filesystem::resize_file(records, std::filesystem::file_size(records) / 2);
    CHECK_THAT(program.run("history list").err, Contains("damaged"));
    const auto part = program.run("backup rescue " + (program.folder() / "part").string());
    CHECK(part.code != 0);
    CHECK(program.run("backup rescue " + (program.folder() / "whole").string()).code == 3);
}

TEST_CASE("what was deleted after a backup is there again once it is restored")
{
    const Program program;
    const std::string copy = (program.folder() / "copy.hamstring-backup").string();
    assessClient(program, "Ada");
    const auto saved = program.run("backup save " + copy);
    CHECK(saved.code == 0);
    CHECK_THAT(saved.out, Contains("people: 1, assessments: 1, unfinished interviews: 0"));
    CHECK(program.run("history delete 1 --yes").code == 0);

    CHECK_THAT(program.run("backup restore " + copy, "no\n").out, Contains("Nothing was changed"));
    CHECK_THAT(program.run("history list").out, Contains("No assessment"));
    CHECK_THAT(program.run("backup restore " + copy, "yes\n").out,
               Contains("records.before-1.sqlite"));
    CHECK_THAT(program.run("history list").out, Contains("Ada"));
}

TEST_CASE("a backup is not written over a file, and a file that is none is not restored")
{
    const Program program;
    const std::string copy = (program.folder() / "copy.hamstring-backup").string();
    assessClient(program, "Ada");
    CHECK(program.run("backup save " + copy).code == 0);
    const auto again = program.run("backup save " + copy);
    CHECK(again.code == 3);
    CHECK_THAT(again.err, Contains("already"));
    const auto missing = program.run("backup restore --yes nothing.hamstring-backup");
    CHECK(missing.code == 2);
    CHECK_THAT(missing.err, Contains("no such file"));
    CHECK_THAT(program.run("history list").out, Contains("Ada"));
}

TEST_CASE("the daily backup lists what is kept")
{
    const Program program;
    const std::string folder = (program.folder() / "backups").string();
    assessClient(program, "Ada");
    const auto first = program.run("backup daily " + folder);
    CHECK(first.code == 0);
    REQUIRE(linesOf(first.out).size() == 1);
    CHECK_THAT(program.run("backup show " + linesOf(first.out).front()).out,
               Contains("assessments: 1,"));
    CHECK(program.run("backup daily " + folder).out == first.out);
}
