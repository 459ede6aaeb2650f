// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"

using Catch::Matchers::Contains;
using triage::test::Program;

TEST_CASE("the window shows its home page and ends, in any language, and leaves no settings")
{
    const Program program;
    for (const std::string arguments :
         {"--exit-after-first-paint", "--language de --exit-after-first-paint",
          "--language en_GB --exit-after-first-paint"}) {
        INFO(arguments);
        CHECK(program.run(arguments).code == 0);
    }
    CHECK(std::filesystem::exists(program.folder() / "data" / "records.sqlite"));
    CHECK_FALSE(std::filesystem::exists(program.folder() / "data" / "window.ini"));
}

TEST_CASE("a language that there is not, or an unknown argument, ends with 2 and says what to do")
{
    const Program program;
    const auto language = program.run("--language xx --exit-after-first-paint");
    CHECK(language.code == 2);
    CHECK_THAT(language.err, Contains("--language xx"));
    CHECK_THAT(language.err, Contains("en_GB"));
    const auto argument = program.run("--colour");
    CHECK(argument.code == 2);
    CHECK_THAT(argument.err, Contains("--help"));
}

TEST_CASE("the window explains itself without a display")
{
    const auto help = Program().run("--help");
    CHECK(help.code == 0);
    CHECK_THAT(help.out, Contains("--exit-after-first-paint"));
    CHECK_THAT(help.out, Contains("--language"));
}
