// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "faulty_disk.h"
#include "record/backup.h"
#include "record/migrations.h"
#include "record/people.h"
#include "samples.h"
#include "scripted_user.h"

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace triage;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int killsInAll = 60; // each program starts many times slower
#else
constexpr int killsInAll = 500;
#endif
constexpr int killsOfOneFile = 20;
constexpr int longestLifeMicroseconds = 12'000;
constexpr int latestCall = 900;

/// How a program ends: after some time, or in the middle of a call to the disk.
struct Death {
    std::optional<int> atCall = {};
    std::optional<useconds_t> after = {};
};

void say(int pipe, const std::string &words)
{
    if (::write(pipe, words.data(), words.size()) < 0)
        _exit(2);
}

// Opens the records and changes them, saying each step that is confirmed, until it is killed.
[[noreturn]] void live(const std::filesystem::path &file, std::uint64_t seed, int from,
                       const Death &death, int pipe)
{
    std::optional<test::FaultyDisk> disk;
    if (death.atCall) {
        disk.emplace();
        disk->arm({.atCall = *death.atCall, .kind = test::DiskFault::Kind::Kill});
    }
    auto store = Store::open(file);
    if (!store) {
        say(pipe, "cannot open: " + store.error().text());
        _exit(1);
    }
    test::ScriptedUser user(*store, seed);
    for (int number = from;; ++number) {
        if (const auto done = user.step(number); !done) {
            say(pipe, "cannot go on: " + done.error().text());
            _exit(1);
        }
        say(pipe, ".");
    }
}

// How many steps were confirmed before the program was killed.
int confirmedUntilKilled(const std::filesystem::path &file, std::uint64_t seed, int from,
                         const Death &death)
{
    int ends[2] = {};
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        live(file, seed, from, death, ends[1]);
    close(ends[1]);
    if (death.after) {
        usleep(*death.after);
        kill(child, SIGKILL);
    }
    std::string said;
    std::array<char, 4096> bytes{};
    for (ssize_t size = 0; (size = read(ends[0], bytes.data(), bytes.size())) > 0;)
        said.append(bytes.data(), static_cast<std::size_t>(size));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    INFO(said);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(said.find_first_not_of('.') == std::string::npos);
    return static_cast<int>(said.size());
}

/// The records, and a twin that lives through the same steps and is never killed.
class Twins {
public:
    explicit Twins(std::uint64_t seed) : m_seed(seed)
    {
        m_form = static_cast<int>(seed % static_cast<std::uint64_t>(schemaVersion()));
        for (const auto &file : {m_records, m_twin})
            if (m_form > 0)
                test::makeOfForm(file, m_form);
    }

    void killOnce(const Death &death)
    {
        const int confirmed = confirmedUntilKilled(m_records, m_seed, m_done, death);
        INFO("records " << m_seed << ", killed after step " << m_done + confirmed);
        Store twin = test::open(m_twin);
        test::ScriptedUser user(twin, m_seed);
        for (; m_done < m_before + confirmed; ++m_done)
            REQUIRE(user.step(m_done));
        Store store = test::open(m_records);
        // Why: the step that was under way may be there, and then it is there as a whole.
        if (test::picture(m_records) != test::picture(m_twin))
            REQUIRE(user.step(m_done++));
        m_before = m_done;
        REQUIRE(test::picture(m_records) == test::picture(m_twin));
        REQUIRE(store.unfinished() == twin.unfinished());
        REQUIRE(store.history() == twin.history());
        checkOldForm();
    }

private:
    void checkOldForm() const
    {
        const std::string copy = "records.form-" + std::to_string(m_form) + ".hamstring-backup";
        for (const auto &name : m_folder.content())
            CHECK(name.find(".new") == std::string::npos);
        if (m_form > 0)
            REQUIRE(inspectBackup(m_folder.file(copy)).value().assessments == 3);
    }

    test::Folder m_folder{test::memoryPlace()};
    std::filesystem::path m_records = m_folder.file("records.sqlite");
    std::filesystem::path m_twin = m_folder.file("twin.sqlite");
    std::uint64_t m_seed;
    int m_form = 0;
    int m_done = 0;
    int m_before = 0;
};

} // namespace

TEST_CASE("killed at any moment, the records hold all that was confirmed and nothing by halves")
{
    std::minstd_rand random(20261122);
    for (int kills = 0, seed = 1; kills < killsInAll; ++seed) {
        Twins twins(static_cast<std::uint64_t>(seed));
        for (int i = 0; i < killsOfOneFile && kills < killsInAll; ++i, ++kills) {
            Death death;
            if (random() % 2 == 0)
                death.atCall = 1 + static_cast<int>(random() % latestCall);
            else
                death.after = static_cast<useconds_t>(random() % longestLifeMicroseconds);
            twins.killOnce(death);
        }
    }
}
