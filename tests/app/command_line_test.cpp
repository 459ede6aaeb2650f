// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"

using Catch::Matchers::Contains;
using triage::test::Program;

TEST_CASE("the program and every command explain themselves")
{
    const Program program;
    for (const std::string command : {"", "assess", "ask", "decide", "rules", "history",
                                      "history list", "history show", "history delete"}) {
        const auto help = program.run(command + " --help");
        INFO(command);
        CHECK(help.code == 0);
        CHECK_THAT(help.out, Contains("Usage: ") || Contains("hamstring-triage-cli"));
        CHECK(help.err.empty());
    }
    CHECK(program.run("--version").code == 0);
    CHECK_THAT(program.run("--version").out, Contains("."));
}

TEST_CASE("arguments that make no sense end with 2 and lead to the help")
{
    const Program program;
    for (const std::string arguments :
         {"", "diagnose", "assess", "assess --colour x.json", "assess --brief x.json",
          "assess --json --lines x.json", "decide only.dmn", "rules --html --markdown", "history",
          "history show", "history show first", "ask --mode doctor"}) {
        const auto ended = program.run(arguments);
        INFO(arguments);
        CHECK(ended.code == 2);
        CHECK(ended.out.empty());
        CHECK_THAT(ended.err, Contains("hamstring-triage-cli: command line: "));
        CHECK_THAT(ended.err, Contains("--help"));
    }
    CHECK_THAT(program.run("assess --colour x.json").err, Contains("assess --help"));
}

TEST_CASE("a resources folder without rules ends with 2 and is named")
{
    const Program program;
    const auto folder = program.folder().string();
    for (const std::string command : {"rules", "assess -", "history list", "ask"}) {
        const auto ended = program.run(command + " --resources " + folder);
        INFO(command);
        CHECK(ended.code == 2);
        CHECK_THAT(ended.err, Contains(folder));
    }
}

TEST_CASE("the rule book is printed as Markdown or as a page")
{
    const Program program;
    const auto markdown = program.run("rules");
    CHECK(markdown.code == 0);
    CHECK(markdown.out.find("# Rule book") == 0);
    CHECK(program.run("rules --markdown").out == markdown.out);
    const auto page = program.run("rules --html");
    CHECK(page.code == 0);
    CHECK(page.out.find("<!DOCTYPE html>") == 0);
}
