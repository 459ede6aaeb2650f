// SPDX-License-Identifier: GPL-3.0-or-later
#include "network.h"

#include "catch.h"
#include "program.h"

using namespace triage::test;

TEST_CASE("the command line holds no function of the network")
{
    REQUIRE_FALSE(outputOf("nm -D " TRIAGE_CLI).empty());
    CHECK(networkNames(TRIAGE_CLI).empty());
}

TEST_CASE("a whole interview on the command line asks for no network")
{
    if (!canTrace()) {
        WARN("skipped: system calls cannot be watched here; install strace");
        return;
    }
    const Program program;
    std::string answers;
    for (int i = 0; i < 300; ++i)
        answers += "yes\n2\n";
    const std::string trace = (program.folder() / "trace").string();
    const std::string input = program.file("answers", answers);
    const std::string ran = outputOf("HAMSTRING_TRIAGE_DATA=" + program.folder().string() +
                                     "/data strace -f -e trace=network,openat -o " + trace + " " +
                                     TRIAGE_CLI + " ask < " + input);
    CHECK(ran.find("history as number 1") != std::string::npos);
    CHECK(outputOf("grep -c records.sqlite " + trace) != "0\n"); // it was watched
    CHECK(callsOutside(trace).empty());
}
