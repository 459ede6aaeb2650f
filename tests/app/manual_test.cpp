// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "manual/manual_html.h"
#include "program.h"

#include <regex>
#include <set>
#include <sstream>

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

constexpr std::string_view programName = "hamstring-triage-cli";

/// Every line of the manual that calls the program, without what comes after a pipe or a
/// redirection.
std::vector<std::string> callsIn(const triage::Manual &manual)
{
    using namespace triage;
    std::string text;
    for (const ManualBook &book : manual.books)
        for (const ManualChapter &chapter : book.chapters)
            for (const markdown::Block &block : chapter.blocks) {
                if (const auto *code = std::get_if<markdown::Code>(&block))
                    text += std::regex_replace(code->text, std::regex(R"(\\\n)"), " ") + '\n';
                for (const markdown::Spans &spans : markdown::spansOf(block))
                    for (const markdown::Span &span : spans)
                        if (span.kind == markdown::Span::Kind::Code)
                            text += span.text + '\n';
            }
    std::vector<std::string> calls;
    for (std::size_t at = text.find(programName); at != std::string::npos;
         at = text.find(programName, at + 1))
        calls.push_back(text.substr(at, text.find_first_of("|><;\n", at) - at));
    return calls;
}

/// What the help lacks of what a call asks for; empty where it has all.
std::string lackingIn(const std::string &call, const Program &program)
{
    std::istringstream words(call.substr(programName.size()));
    std::string path;
    std::string help = program.run("--help").out;
    const auto global = found(help, option);
    for (std::string word; words >> word;) {
        if (word == "--resources" || word == "--database") {
            words >> word;
        } else if (word.starts_with("--")) {
            if (!found(help, option).contains(word) && !global.contains(word))
                return word;
        } else if (found(help, subcommand).contains(word)) {
            path += word + ' ';
            help = program.run(path + "--help").out;
        } else if (path.empty()) {
            return word;
        }
    }
    return path.empty() ? "a command" : std::string();
}

} // namespace

TEST_CASE("every command and option that the manual names exists")
{
    const Program program;
    const auto manual = triage::readManual(std::string(TRIAGE_RESOURCES) + "/manual");
    REQUIRE(manual);
    const auto calls = callsIn(*manual);
    CHECK(calls.size() >= 25);
    for (const std::string &call : calls) {
        INFO(call);
        CHECK(lackingIn(call, program).empty());
    }
    CHECK(lackingIn("hamstring-triage-cli chekc", program) == "chekc");
    CHECK(lackingIn("hamstring-triage-cli check --agianst x", program) == "--agianst");
}

TEST_CASE("the command prints the manual as a page and as text, or says what is missing")
{
    const Program program;
    const auto page = program.run("manual --html");
    CHECK(page.code == 0);
    CHECK(page.out.starts_with("<!DOCTYPE html>"));
    CHECK(page.out.ends_with("</html>\n"));
    CHECK(program.run("manual").out.starts_with("# About this manual"));
    CHECK(program.run("manual --html --markdown").code == 2);
    CHECK(program.run("--resources /nowhere manual").code == 2);
}

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
