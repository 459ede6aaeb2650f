// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"

using Catch::Matchers::Contains;
using triage::test::linesOf;
using triage::test::Program;

namespace {

std::string repeated(const std::string &text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

// Every question takes one of these or, where it may be skipped, the empty line; at the end the
// answers are accepted.
const std::string calmScript = repeated("no\n2\n40\n\n", 300) + repeated("\n", 20);

} // namespace

TEST_CASE("the interview asks to its end, shows the answers to check, then the result")
{
    const Program program;
    const auto ended = program.run("ask", calmScript);
    CHECK(ended.code == 0);
    CHECK(ended.err.empty());
    CHECK_THAT(ended.out, Contains("Check your answers"));
    CHECK_THAT(ended.out, Contains("Kept in the history as number 1."));
    CHECK(linesOf(program.run("history list").out).size() == 1);
}

TEST_CASE("an emergency ends the interview at once")
{
    const Program program;
    const auto ended = program.run("ask", repeated("yes\n2\n", 300));
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("Who to call"));
    CHECK_THAT(ended.out, !Contains("Check your answers"));
}

TEST_CASE("stopping keeps the answers, and going on asks what was not asked yet")
{
    const Program program;
    const auto stopped = program.run("ask", "no\nb\nq\n");
    CHECK(stopped.code == 0);
    CHECK_THAT(stopped.out, Contains("Your answers are kept"));
    CHECK_THAT(stopped.out, Contains("Your answer: "));
    const auto asked = [](const std::string &out) { return out.substr(out.find("\n== ")); };
    const auto again = program.run("ask --continue", "q\n");
    CHECK(again.code == 0);
    CHECK_THAT(asked(again.out), !Contains("Your answer: "));
    CHECK(asked(again.out) != asked(program.run("ask", "q\n").out));
}

TEST_CASE("the end of the input stops the interview as q does")
{
    const Program program;
    const auto ended = program.run("ask --mode therapist --client 'C-014'", "no\n");
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("Your answers are kept"));
}

TEST_CASE("stopping before the first answer keeps nothing")
{
    const Program program;
    CHECK_THAT(program.run("ask", "").out, Contains("nothing is kept"));
    CHECK_THAT(program.run("ask --continue").err, Contains("no unfinished"));
}

TEST_CASE("going on without an unfinished interview ends with 2")
{
    const Program program;
    const auto ended = program.run("ask --continue");
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("no unfinished"));
}
