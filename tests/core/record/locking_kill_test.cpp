// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "record/locking.h"
#include "samples.h"

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace triage;

namespace {

constexpr KeyCost cheap{.passes = 1, .memory = 8192};
constexpr const char *passphrase = "four plain words here";
constexpr int clients = 60;

/// Runs the action in a process of its own, killed after so many microseconds. True where it was
/// done before.
bool doneBeforeKilled(std::uint_fast32_t microseconds, const auto &action)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        _exit(action() ? 0 : 1);
    usleep(static_cast<useconds_t>(microseconds));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status);
}

std::size_t assessmentsIn(const std::filesystem::path &records)
{
    RecordsKey key;
    if (areLocked(records)) {
        const auto unlocked = unlock(records, passphrase);
        INFO((unlocked ? std::string() : unlocked.error().text()));
        REQUIRE(unlocked);
        key = *unlocked;
    }
    auto store = Store::open(records, key);
    INFO((store ? std::string() : store.error().text()));
    REQUIRE(store);
    return store->history()->size();
}

} // namespace

TEST_CASE("killed at any moment of locking or of removing the lock, all records are there")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    {
        Store store = test::open(records);
        for (int client = 0; client < clients; ++client)
            (void)test::finished(store, "Client " + std::to_string(client), client);
    }
    std::mt19937 random(7);
    int killed = 0;
    for (int round = 0; round < 60; ++round) {
        const bool wasLocked = areLocked(records);
        const RecordsKey key = wasLocked ? *unlock(records, passphrase) : RecordsKey();
        const bool done = doneBeforeKilled(random() % 40000, [&] {
            return wasLocked ? removeLock(records, key).has_value()
                             : lockRecords(records, passphrase, cheap).has_value();
        });
        killed += done ? 0 : 1;
        if (done)
            CHECK(areLocked(records) != wasLocked);
        REQUIRE(assessmentsIn(records) == clients);
    }
    CHECK(killed > 0);
}

TEST_CASE("killed while the passphrase changes, the old one or the new one opens the records")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    (void)test::open(records);
    REQUIRE(lockRecords(records, passphrase, cheap));
    std::mt19937 random(8);
    std::string opener = passphrase;
    int killed = 0;
    for (int round = 0; round < 60; ++round) {
        const std::string next = "words of round " + std::to_string(round);
        const auto key = unlock(records, opener);
        REQUIRE(key);
        killed += doneBeforeKilled(
                      random() % 8000,
                      [&] { return changePassphrase(records, *key, next, cheap).has_value(); })
                      ? 0
                      : 1;
        const bool changed = unlock(records, next).has_value();
        CHECK(unlock(records, opener).has_value() != changed);
        if (changed)
            opener = next;
    }
    CHECK(killed > 0);
}

TEST_CASE("killed while it writes, locked records keep what was confirmed")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    (void)test::open(records);
    const auto lock = lockRecords(records, passphrase, cheap);
    REQUIRE(lock);
    std::mt19937 random(9);
    std::size_t confirmed = 0;
    for (int round = 0; round < 40; ++round) {
        int told[2];
        REQUIRE(pipe(told) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            auto store = Store::open(records, lock->key);
            for (int visit = 0; store; ++visit) {
                const auto person =
                    store->client("Client " + std::to_string(visit % 7), test::at(visit));
                const auto begun = store->beginInterview(person->id, Mode::Runner, test::at(visit));
                if (!store->finish(*begun, test::someAnswers(), test::someAssessment(),
                                   test::at(visit)))
                    _exit(1);
                if (write(told[1], "x", 1) != 1)
                    _exit(1);
            }
            _exit(1);
        }
        close(told[1]);
        char one = 0;
        for (auto waited = random() % 4; waited > 0 && read(told[0], &one, 1) == 1; --waited)
            ++confirmed;
        usleep(static_cast<useconds_t>(random() % 8000));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        while (read(told[0], &one, 1) == 1)
            ++confirmed;
        close(told[0]);
        auto store = Store::open(records, lock->key);
        INFO((store ? std::string() : store.error().text()));
        REQUIRE(store);
        const std::size_t there = store->history()->size();
        CHECK(there >= confirmed);
        CHECK(there <= confirmed + 1);
        confirmed = there;
    }
    CHECK(confirmed > 0);
}
