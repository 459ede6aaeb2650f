// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "program.h"

#include <regex>
#include <set>

using triage::test::Program;

namespace {

std::set<std::string> found(const std::string &text, const std::regex &pattern)
{
    std::set<std::string> words;
    for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
        words.insert((*at)[1]);
    return words;
}

// The page as a reader sees its words: hyphens are written "\-" there.
std::string manualPage()
{
    const auto text =
        triage::readFile(std::string(TRIAGE_RESOURCES) + "/desktop/man/hamstring-triage-cli.1");
    REQUIRE(text);
    return std::regex_replace(*text, std::regex(R"(\\-)"), "-");
}

const std::regex option("(--[a-z-]+)");
const std::regex subcommand("\n  ([a-z]+)  +[A-Z]");

} // namespace

TEST_CASE("the manual page names every command and every option of the command line")
{
    const Program program;
    const std::string page = manualPage();
    const auto commands = found(program.run("--help").out, subcommand);
    CHECK(commands.size() >= 13);
    for (const std::string &command : commands) {
        INFO(command);
        CHECK(page.find(command) != std::string::npos);
        const std::string help = program.run(command + " --help").out;
        for (const auto &words : {found(help, option), found(help, subcommand)})
            for (const std::string &word : words) {
                INFO(word);
                CHECK(page.find(word) != std::string::npos);
            }
    }
}
