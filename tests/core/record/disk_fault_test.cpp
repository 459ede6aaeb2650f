// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "faulty_disk.h"
#include "record/backup.h"
#include "record/migrations.h"
#include "samples.h"
#include "scripted_user.h"

using namespace triage;

namespace {

constexpr std::uint64_t seed = 11;
constexpr int steps = 24;

using Kind = test::DiskFault::Kind;

// What the records hold after each number of steps where nothing fails.
std::vector<std::string> undisturbed(const std::filesystem::path &file)
{
    Store store = test::open(file);
    test::ScriptedUser user(store, seed);
    std::vector<std::string> pictures{test::picture(file)};
    for (int number = 0; number < steps; ++number) {
        const auto done = user.step(number);
        INFO((done ? std::string() : done.error().text()));
        REQUIRE(done);
        pictures.push_back(test::picture(file));
    }
    return pictures;
}

void checkTold(const Error &error)
{
    INFO(error.text());
    CHECK_FALSE(error.what.empty());
    CHECK_FALSE(error.remedy.empty());
}

// Opens the records; where the disk fails, says so and leaves a file that opens once it is mended.
Store opened(const std::filesystem::path &file, test::FaultyDisk &disk)
{
    if (auto store = Store::open(file))
        return std::move(*store);
    else
        checkTold(store.error());
    disk.mend();
    return test::open(file);
}

// Lives through the steps with the disk failing from a call on. True where it was met.
bool livesThrough(const test::DiskFault &fault, int form, const std::vector<std::string> &pictures)
{
    const test::Folder folder(test::memoryPlace());
    const auto file = folder.file("records.sqlite");
    if (form > 0)
        test::makeOfForm(file, form);
    test::FaultyDisk disk;
    disk.arm(fault);
    INFO("call " << fault.atCall << ", fault " << static_cast<int>(fault.kind));
    {
        Store store = opened(file, disk);
        test::ScriptedUser user(store, seed);
        for (int number = 0; number < steps; ++number) {
            const auto done = user.step(number);
            if (done)
                continue;
            INFO("step " << number << ": " << done.error().text());
            checkTold(done.error());
            REQUIRE(disk.met());
            disk.mend();
            const std::string now = test::picture(file);
            const auto after = static_cast<std::size_t>(number) + 1;
            REQUIRE((now == pictures[after - 1] || now == pictures[after]));
            if (now == pictures[after - 1])
                REQUIRE(user.step(number));
        }
    }
    const bool met = disk.met();
    disk.mend();
    (void)test::open(file);
    REQUIRE(test::picture(file) == pictures.back());
    return met;
}

void failsEveryCallOnce(int form, Kind kind, int stride)
{
    const test::Folder folder(test::memoryPlace());
    const auto file = folder.file("records.sqlite");
    if (form > 0)
        test::makeOfForm(file, form);
    const auto pictures = undisturbed(file);
    int call = 1;
    while (livesThrough({.atCall = call, .kind = kind}, form, pictures))
        call += stride;
    CHECK(call > 100);
}

#ifdef __SANITIZE_ADDRESS__
constexpr int every = 7;
#else
constexpr int every = 1;
#endif

} // namespace

TEST_CASE("whichever call to the disk fails, it is told, nothing is lost, and work goes on")
{
    failsEveryCallOnce(0, Kind::Io, every);
}

TEST_CASE("whichever call to the disk fails while old records are brought up to date, all goes on")
{
    failsEveryCallOnce(1, Kind::Io, every * 3);
}

TEST_CASE("a disk that is full from any moment on costs nothing that was confirmed")
{
    failsEveryCallOnce(0, Kind::Full, every * 5);
}

TEST_CASE("a backup on a failing disk is whole or not there, and the records are as before")
{
    const test::Folder folder(test::memoryPlace());
    const auto records = folder.file("records.sqlite");
    {
        Store store = test::open(records);
        for (int client = 0; client < 5; ++client)
            (void)test::finished(store, "Client " + std::to_string(client), client);
    }
    const std::string before = test::picture(records);
    const auto backup = folder.file("copy.hamstring-backup");
    test::FaultyDisk disk;
    for (const Kind kind : {Kind::Io, Kind::Full}) {
        bool met = true;
        for (int call = 1; met; ++call) {
            disk.arm({.atCall = call, .kind = kind});
            const auto made = backUp(records, backup);
            met = disk.met();
            disk.mend();
            INFO("call " << call);
            if (!made)
                checkTold(made.error());
            REQUIRE(std::filesystem::exists(backup) == made.has_value());
            if (made)
                REQUIRE(test::picture(backup) == before);
            std::filesystem::remove(backup);
            REQUIRE(test::picture(records) == before);
        }
    }
}
