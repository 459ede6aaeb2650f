// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "program.h"

#include <filesystem>

using Catch::Matchers::Contains;
using triage::test::Program;

namespace {

std::string recordsOf(const Program &program)
{
    return *triage::readFile(program.folder() / "data" / "records.sqlite");
}

} // namespace

TEST_CASE(
    "locked records open with the passphrase alone, are copied locked, and are unlocked again")
{
    const Program program;
    const std::string phrase = " --passphrase-file " + program.file("phrase", "four plain words\n");
    std::string answers;
    for (int i = 0; i < 300; ++i)
        answers += "yes\n2\n";
    REQUIRE(program.run("ask --client Zebedee", answers).code == 0);
    REQUIRE_THAT(recordsOf(program), Contains("Zebedee"));
    const std::string copy = (program.folder() / "copy.hamstring-backup").string();

    const auto on = program.run("lock on" + phrase);
    REQUIRE(on.code == 0);
    CHECK_THAT(on.out, Contains("Recovery key: "));
    CHECK_THAT(recordsOf(program), !Contains("Zebedee"));
    CHECK_THAT(program.run("history list" + phrase).out, Contains("Zebedee"));
    REQUIRE(program.run("backup save " + copy + phrase).code == 0);
    CHECK_THAT(*triage::readFile(copy), !Contains("Zebedee"));

    const std::string sealed = recordsOf(program);
    for (const std::string &wrong :
         {std::string(), " --passphrase-file " + program.file("wrong", "five plain words\n"),
          std::string(" --passphrase-file /nowhere")}) {
        const auto refused = program.run("history list" + wrong);
        CHECK(refused.code == 2);
        CHECK_THAT(refused.err, Contains("passphrase") || Contains("/nowhere"));
        CHECK_THAT(refused.out, !Contains("Zebedee"));
    }
    CHECK(recordsOf(program) == sealed);

    // The recovery key does what the passphrase does.
    const auto at = on.out.find("Recovery key: ") + 14;
    const std::string recovery =
        " --passphrase-file " + program.file("recovery", on.out.substr(at, 44) + "\n");
    const std::string next = program.file("next", "other plain words\n");
    CHECK(program.run("lock change --new-passphrase-file " + next + recovery).code == 0);
    CHECK(program.run("history list" + phrase).code == 2);
    CHECK(program.run("backup show " + copy + phrase).code == 0); // as when it was made
    CHECK(program.run("lock off --passphrase-file " + next).code == 0);
    CHECK_THAT(program.run("history list").out, Contains("Zebedee"));
}

TEST_CASE(
    "a lock is not put on twice, nor with a short passphrase, nor taken off where there is none")
{
    const Program program;
    const std::string phrase = " --passphrase-file " + program.file("phrase", "four plain words\n");
    CHECK(program.run("lock off" + phrase).code == 2);
    const auto brief = program.run("lock on --passphrase-file " + program.file("brief", "seven\n"));
    CHECK(brief.code == 2);
    CHECK_THAT(brief.err, Contains("eight characters"));
    CHECK(program.run("lock on" + phrase).code == 0);
    const auto twice = program.run("lock on" + phrase);
    CHECK(twice.code == 2);
    CHECK_THAT(twice.err, Contains("locked already"));
}

TEST_CASE("the passphrase may come from a file descriptor, and is never an argument")
{
    const Program program;
    const std::string phrase = program.file("phrase", "four plain words\n");
    REQUIRE(program.run("lock on --passphrase-file /dev/fd/3 3< " + phrase).code == 0);
    CHECK(program.run("history list --passphrase-file /dev/fd/3 3< " + phrase).code == 0);
    CHECK(program.run("history list --passphrase four").code == 2);
}
