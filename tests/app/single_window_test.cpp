// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "single_window.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdlib>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace triage;
namespace fs = std::filesystem;

namespace {

struct RuntimeFolder {
    fs::path path;
    RuntimeFolder()
    {
        std::string name = (fs::temp_directory_path() / "window-XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~RuntimeFolder() { fs::remove_all(path); }
};

struct EventLoop {
    int count = 1;
    char name[5] = "test";
    char *arguments[2] = {name, nullptr};
    QCoreApplication app{count, arguments};
};

} // namespace

TEST_CASE("a later window asks the first one of the same records to show itself")
{
    const EventLoop loop;
    const RuntimeFolder folder;
    SingleWindow first(folder.path, "/home/ada/records.sqlite");
    REQUIRE(first.claim({}));
    std::vector<std::string> calls;
    first.whenCalled([&](const std::string &token) { calls.push_back(token); });

    SingleWindow second(folder.path, "/home/ada/../ada/records.sqlite");
    CHECK_FALSE(second.claim("token-7"));
    for (int i = 0; i < 100 && calls.empty(); ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    CHECK(calls == std::vector<std::string>{"token-7"});

    SingleWindow other(folder.path, "/home/ada/clinic.sqlite");
    CHECK(other.claim({}));
    for (const auto &entry : fs::directory_iterator(folder.path))
        CHECK((entry.status().permissions() & (fs::perms::group_all | fs::perms::others_all)) ==
              fs::perms::none);
}

TEST_CASE("a first window that was killed stands in nobody's way")
{
    const EventLoop loop;
    const RuntimeFolder folder;
    int ready[2] = {};
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        SingleWindow first(folder.path, "/records.sqlite");
        const char claimed = first.claim({}) ? 'y' : 'n';
        if (write(ready[1], &claimed, 1) != 1)
            _exit(1);
        for (;;)
            pause();
    }
    char claimed = 'n';
    REQUIRE(read(ready[0], &claimed, 1) == 1);
    CHECK(claimed == 'y');
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    SingleWindow next(folder.path, "/records.sqlite");
    CHECK(next.claim({}));
}

TEST_CASE("where the folder cannot be used, the window opens all the same")
{
    SingleWindow window("/nowhere/at/all", "/records.sqlite");
    CHECK(window.claim({}));
}
