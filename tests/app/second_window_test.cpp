// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using Catch::Matchers::Contains;
using triage::test::Program;

namespace {

bool isListening(const std::filesystem::path &folder)
{
    std::error_code status;
    for (const auto &entry : std::filesystem::directory_iterator(folder, status))
        if (entry.path().extension() == ".call")
            return true;
    return false;
}

} // namespace

TEST_CASE("a second start shows the first window and ends; after a crash the next one opens")
{
    const Program program;
    const std::string folder = program.folder().string();
    setenv("XDG_RUNTIME_DIR", folder.c_str(), 1);
    const pid_t first = fork();
    REQUIRE(first >= 0);
    if (first == 0) {
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
        setenv("HAMSTRING_TRIAGE_DATA", (folder + "/data").c_str(), 1);
        execl(TRIAGE_WINDOW, TRIAGE_WINDOW, static_cast<char *>(nullptr));
        _exit(1);
    }
    for (int i = 0; i < 600 && !isListening(program.folder() / "hamstring-triage"); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    REQUIRE(isListening(program.folder() / "hamstring-triage"));

    const auto second = program.run("");
    CHECK(second.code == 0);
    CHECK_THAT(second.out, Contains("open already"));
    CHECK(waitpid(first, nullptr, WNOHANG) == 0); // the first is still there
    kill(first, SIGKILL);
    waitpid(first, nullptr, 0);

    const auto third = program.run("--exit-after-first-paint");
    CHECK(third.code == 0);
    CHECK(third.out.empty());
    unsetenv("XDG_RUNTIME_DIR");
}
