// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "network.h"
#include "program.h"

using namespace triage::test;

TEST_CASE("the window holds no function of the network")
{
    REQUIRE_FALSE(outputOf("nm -D " TRIAGE_WINDOW).empty());
    CHECK(networkNames(TRIAGE_WINDOW).empty());
}

TEST_CASE("a start of the window asks for no network")
{
    if (!canTrace()) {
        WARN("skipped: system calls cannot be watched here; install strace");
        return;
    }
    const Program program;
    const std::string trace = (program.folder() / "trace").string();
    (void)outputOf("HAMSTRING_TRIAGE_DATA=" + program.folder().string() +
                   "/data QT_QPA_PLATFORM=offscreen strace -f -e trace=network,openat -o " + trace +
                   " " + TRIAGE_WINDOW + " --exit-after-first-paint 2>&1");
    CHECK(outputOf("grep -c records.sqlite " + trace) != "0\n"); // it was watched
    CHECK(callsOutside(trace).empty());
}
