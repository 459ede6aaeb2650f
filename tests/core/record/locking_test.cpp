// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/locking.h"

#include "base/file.h"
#include "catch.h"
#include "record/backup.h"
#include "record/people.h"
#include "samples.h"

#include <algorithm>
#include <fstream>

using namespace triage;
using test::at;
namespace fs = std::filesystem;

namespace {

constexpr KeyCost cheap{.passes = 1, .memory = 8192};
constexpr const char *passphrase = "four plain words here";

// The first of these words that can be read in any file of the folder.
std::string readableWord(const test::Folder &folder)
{
    for (const auto &name : folder.content()) {
        const std::string bytes = *readFile(folder.file(name));
        for (const char *word : {"Zebedee", "it came on gradually", "tendin", "allergic to latex",
                                 "CREATE TABLE", "SQLite format", "pain_activity"})
            if (bytes.find(word) != std::string::npos)
                return name + ": " + word;
    }
    return {};
}

// A client with notes, a finished assessment and an interview to go on with.
void addVisits(Store &store)
{
    const auto person = store.client("Zebedee", at(1));
    REQUIRE(person);
    REQUIRE(store.people().describe(person->id, {.name = "Zebedee", .notes = "allergic to latex"},
                                    at(2)));
    (void)test::finished(store, "Zebedee", 5);
    const auto open = store.beginInterview(person->id, Mode::Therapist, at(10));
    REQUIRE(store.saveInterview(*open, {.answers = test::someAnswers(), .page = "pain"}, at(11)));
}

void checkVisits(Store &store)
{
    const auto history = store.history();
    REQUIRE(history);
    REQUIRE(history->size() == 1);
    CHECK(store.assessment(history->front().id)->assessment == test::someAssessment());
    CHECK(history->front().person.notes == "allergic to latex");
    CHECK(store.unfinished()->front().interview.answers == test::someAnswers());
}

NewLock locked(const fs::path &records)
{
    auto lock = lockRecords(records, passphrase, cheap);
    if (!lock)
        FAIL(lock.error().text());
    return std::move(*lock);
}

} // namespace

TEST_CASE("locked records open with the passphrase, hold what they held, and go on")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    {
        Store store = test::open(records);
        addVisits(store);
    }
    CHECK_FALSE(areLocked(records));
    const std::string recoveryKey = locked(records).recoveryKey;
    CHECK(areLocked(records));
    for (const std::string &opener : {std::string(passphrase), recoveryKey}) {
        const auto key = unlock(records, opener);
        REQUIRE(key);
        auto store = Store::open(records, *key);
        REQUIRE(store);
        checkVisits(*store);
    }
    {
        auto store = Store::open(records, *unlock(records, passphrase));
        (void)test::finished(*store, "Ada", 20);
    }
    CHECK(Store::open(records, *unlock(records, passphrase))->history()->size() == 2);
    CHECK(folder.content() == std::vector<std::string>{"records.sqlite"});
}

TEST_CASE("without the passphrase locked records are refused, and nothing of them changes")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    (void)test::open(records);
    (void)locked(records);
    const std::string before = *readFile(records);
    const auto plain = Store::open(records);
    REQUIRE_FALSE(plain);
    CHECK(plain.error().what == "the records are locked");
    for (const char *wrong :
         {"four plain words", "", "0000-0000-0000-0000-0000-0000-0000-0000-0000"})
        CHECK_FALSE(unlock(records, wrong));
    CHECK_FALSE(lockRecords(records, "another", cheap));
    CHECK_FALSE(backUp(records, folder.file("copy.hamstring-backup")));
    CHECK(*readFile(records) == before);
    CHECK(folder.content() == std::vector<std::string>{"records.sqlite"});
}

TEST_CASE("the key of other records does not open these")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    const auto others = folder.file("others.sqlite");
    (void)test::open(records);
    (void)test::open(others);
    (void)locked(records);
    const NewLock other = locked(others);
    CHECK_FALSE(Store::open(records, other.key));
}

TEST_CASE("no word of locked records can be read in any file, also while they are open")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    {
        Store store = test::open(records);
        addVisits(store);
        REQUIRE_FALSE(readableWord(folder).empty()); // so that the search can find one
    }
    const RecordsKey key = locked(records).key;
    CHECK(readableWord(folder).empty());
    auto store = Store::open(records, key);
    REQUIRE(store);
    (void)test::finished(*store, "Zebedee", 50);
    const auto draft = store->beginInterview(store->self(at(60))->id, Mode::Runner, at(60));
    REQUIRE(store->saveInterview(*draft, {.answers = test::someAnswers(), .page = "pain"}, at(61)));
    REQUIRE(fs::file_size(folder.file("records.sqlite-wal")) > 4096);
    REQUIRE(backUp(records, folder.file("copy.hamstring-backup"), key));
    CHECK(readableWord(folder).empty());
    CHECK(inspectBackup(folder.file("copy.hamstring-backup"), key)->assessments == 2);
}

TEST_CASE("a rollback journal and a large sort leave nothing to read either")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    {
        Store store = test::open(records);
        addVisits(store);
    }
    const RecordsKey key = locked(records).key;
    const auto database = Database::open(records.string(), key);
    REQUIRE(database);
    REQUIRE(database->script("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN;"
                             "UPDATE person SET notes = notes || hex(randomblob(20000));"
                             "UPDATE answer SET question = question || ' tendin';"
                             "UPDATE assessment SET finished = finished + 1"));
    const auto names = folder.content();
    REQUIRE(std::ranges::find(names, "records.sqlite-journal") != names.end());
    REQUIRE(fs::file_size(folder.file("records.sqlite-journal")) > 4096);
    CHECK(readableWord(folder).empty());
    REQUIRE(database->script("ROLLBACK"));
    CHECK(
        database->prepare("SELECT count(*) FROM answer WHERE question LIKE '% tendin'").number() ==
        0);
    CHECK(database->prepare("SELECT length(notes) FROM person WHERE name = 'Zebedee'").number() ==
          17);
}

TEST_CASE("a changed, moved or cut page of locked records is noticed, and never crashes")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    {
        Store store = test::open(records);
        for (int client = 0; client < 40; ++client)
            (void)test::finished(store, "Client " + std::to_string(client), client);
    }
    const RecordsKey key = locked(records).key;
    const std::string sound = *readFile(records);
    for (std::size_t place = 0; place < sound.size(); place += 1501) {
        std::string changed = sound;
        changed[place] = static_cast<char>(changed[place] ^ 8);
        REQUIRE(replaceFile(records, changed));
        auto store = Store::open(records, key);
        constexpr std::size_t heads = 8192; // kept twice, and mostly empty
        INFO("place " << place);
        CHECK((place < heads) == store.has_value());
        if (!store)
            CHECK(store.error().what.find("damaged") != std::string::npos);
    }
    for (const std::size_t size : {sound.size() - 1, sound.size() - 4136, sound.size() / 2,
                                   std::size_t{9000}, std::size_t{5000}, std::size_t{40}}) {
        REQUIRE(replaceFile(records, sound.substr(0, size)));
        INFO("size " << size);
        CHECK_FALSE(Store::open(records, key));
    }
    REQUIRE(replaceFile(records, sound));
    CHECK(Store::open(records, key)->history()->size() == 40);
}

TEST_CASE("a page that changes while the records are open is told as such")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    (void)test::open(records);
    const RecordsKey key = locked(records).key;
    auto database = Database::open(records.string(), key);
    REQUIRE(database);
    std::string changed = *readFile(records);
    changed[8192 + 100] = static_cast<char>(changed[8192 + 100] ^ 1);
    std::ofstream(records, std::ios::binary | std::ios::in) << changed;
    const auto read = database->prepare("SELECT count(*) FROM person").number();
    REQUIRE_FALSE(read);
    CHECK(read.error().what ==
          "the file is damaged: a page of it was changed since this program wrote it");
}

TEST_CASE("a changed passphrase opens, the old one no more, and the recovery key still does")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    {
        Store store = test::open(records);
        addVisits(store);
    }
    const NewLock lock = locked(records);
    const auto old = folder.file("old.hamstring-backup");
    REQUIRE(backUp(records, old, lock.key));
    const auto changed = changePassphrase(records, lock.key, "another four words", cheap);
    REQUIRE(changed);
    CHECK_FALSE(unlock(records, passphrase));
    CHECK(unlock(records, lock.recoveryKey));
    auto store = Store::open(records, *unlock(records, "another four words"));
    REQUIRE(store);
    checkVisits(*store);
    // Who still holds the key from before makes backups with the new passphrase.
    const auto copy = folder.file("new.hamstring-backup");
    REQUIRE(backUp(records, copy, lock.key));
    CHECK(unlock(copy, "another four words"));
    CHECK_FALSE(unlock(copy, passphrase));
    CHECK(unlock(old, passphrase));

    const auto newRecovery = changeRecoveryKey(records, *changed);
    REQUIRE(newRecovery);
    CHECK(unlock(records, newRecovery->recoveryKey));
    CHECK_FALSE(unlock(records, lock.recoveryKey));
    CHECK(unlock(records, "another four words"));
    CHECK_FALSE(changePassphrase(records, *changed, "", cheap));
}

TEST_CASE("with the lock removed the records are as they were before it")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    {
        Store store = test::open(records);
        addVisits(store);
    }
    const RecordsKey key = locked(records).key;
    REQUIRE(removeLock(records, key));
    CHECK_FALSE(areLocked(records));
    Store store = test::open(records);
    checkVisits(store);
}

TEST_CASE("records that another connection has open are neither locked nor unlocked")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    Store store = test::open(records);
    addVisits(store);
    const auto refused = lockRecords(records, passphrase, cheap);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().what == "another program has them open");
    checkVisits(store);
    CHECK_FALSE(areLocked(records));
    CHECK(test::finished(store, "Ada", 90).value > 0);
}

TEST_CASE("backups of locked records are locked, and go back in place with their passphrase")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    const auto backup = folder.file("copy.hamstring-backup");
    const auto plain = folder.file("plain.hamstring-backup");
    {
        Store store = test::open(records);
        addVisits(store);
    }
    REQUIRE(backUp(records, plain));
    const RecordsKey key = locked(records).key;
    CHECK(readableCopies(records) == std::vector<fs::path>{plain});
    REQUIRE(backUp(records, backup, key));
    CHECK(readableCopies(records) == std::vector<fs::path>{plain});
    {
        auto store = Store::open(records, key);
        (void)test::finished(*store, "Ada", 20);
    }
    CHECK_FALSE(inspectBackup(backup));
    CHECK_FALSE(restoreBackup(backup, records));
    const auto old = restoreBackup(backup, records, *unlock(backup, passphrase), key);
    REQUIRE(old);
    CHECK(areLocked(*old));
    CHECK(Store::open(records, *unlock(records, passphrase))->history()->size() == 1);
    // One that is not locked becomes so in the place of locked records.
    REQUIRE_FALSE(restoreBackup(plain, records));
    REQUIRE(restoreBackup(plain, records, {}, key));
    CHECK(areLocked(records));
    auto store = Store::open(records, *unlock(records, passphrase));
    REQUIRE(store);
    checkVisits(*store);
}
