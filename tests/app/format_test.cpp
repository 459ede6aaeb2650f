// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "program.h"

using namespace triage;
using Catch::Matchers::Contains;
using triage::test::Program;

namespace {

constexpr const char *loose =
    R"(<d:definitions name='m' xmlns:d="http://www.omg.org/spec/DMN/20180521/MODEL/">
<d:inputData name="km" id="i"/></d:definitions>)";

constexpr const char *laidOut = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="m">
  <inputData id="i" name="km" />
</definitions>
)";

} // namespace

TEST_CASE("a model is laid out in place, and then nothing is left to do")
{
    const Program program;
    const auto file = program.file("runs.dmn", loose);
    const auto before = program.run("format --check " + file);
    CHECK(before.code == 1);
    CHECK_THAT(before.out, Contains("runs.dmn: not laid out"));
    CHECK(readFile(file) == loose);

    CHECK(program.run("format " + file).code == 0);
    CHECK(readFile(file) == laidOut);
    const auto after = program.run("format --check " + file);
    CHECK(after.code == 0);
    CHECK(after.out.empty());
}

TEST_CASE("a model from standard input is written to standard output")
{
    const auto ended = Program().run("format -", loose);
    CHECK(ended.code == 0);
    CHECK(ended.out == laidOut);
}

TEST_CASE("a file that is no model is left as it is and ends with 2; the others are laid out")
{
    const Program program;
    const auto broken = program.file("broken.dmn", "<a></b>");
    const auto file = program.file("runs.dmn", loose);
    const auto ended = program.run("format " + broken + " " + file);
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("broken.dmn"));
    CHECK(readFile(broken) == "<a></b>");
    CHECK(readFile(file) == laidOut);
}
