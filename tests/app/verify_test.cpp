// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"
#include "record/database.h"

using Catch::Matchers::Contains;
using triage::Database;
using triage::test::linesOf;
using triage::test::Program;

namespace {

void assessTwice(const Program &program)
{
    std::string answers;
    for (int i = 0; i < 300; ++i)
        answers += "yes\n2\n";
    REQUIRE(program.run("ask", answers).code == 0);
    REQUIRE(program.run("ask --client Ada", answers).code == 0);
}

void change(const Program &program, const std::string &sql)
{
    const auto records = Database::open((program.folder() / "data" / "records.sqlite").string());
    REQUIRE(records);
    REQUIRE(records->script(sql));
}

} // namespace

TEST_CASE("stored assessments are verified, and a head that was printed is found again")
{
    const Program program;
    assessTwice(program);
    const auto sound = program.run("verify");
    CHECK(sound.code == 0);
    CHECK_THAT(sound.out, Contains("as they were finished: 2, deleted: 0, entries: 2"));
    const std::string last = linesOf(sound.out).back();
    REQUIRE(last.rfind("head: ", 0) == 0);
    REQUIRE(program.run("history delete 1 --yes").code == 0);
    const auto later = program.run("verify --head " + last.substr(6));
    CHECK(later.code == 0);
    CHECK_THAT(later.out, Contains("as they were finished: 1, deleted: 1, entries: 3"));
    const auto other = program.run("verify --head abc");
    CHECK(other.code == 1);
    CHECK_THAT(other.out, Contains("never had the head abc"));
}

TEST_CASE("what was altered or taken out is named, and the check fails")
{
    const Program program;
    assessTwice(program);
    change(program, "UPDATE assessment SET urgency = 'self_care' WHERE interview = 1;"
                    "DELETE FROM assessment WHERE interview = 2");
    const auto ended = program.run("verify");
    CHECK(ended.code == 1);
    CHECK_THAT(ended.out, Contains("assessment 1: altered"));
    CHECK_THAT(ended.out, Contains("assessment 2: missing"));
}

TEST_CASE("records of a newer program are shown, and what would change them ends with 2")
{
    const Program program;
    assessTwice(program);
    change(program, "PRAGMA user_version = 99");
    CHECK_THAT(program.run("history list").out, Contains("Ada"));
    CHECK(program.run("history show 1").code == 0);
    for (const std::string arguments :
         {"history delete 1 --yes", "ask", "history judge 1 --reason swelling"}) {
        INFO(arguments);
        const auto ended = program.run(arguments);
        CHECK(ended.code == 2);
        CHECK_THAT(ended.err, Contains("newer version"));
        CHECK_THAT(ended.err, Contains("update this program"));
    }
    CHECK_THAT(program.run("history list").out, Contains("Ada"));
}
