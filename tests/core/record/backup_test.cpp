// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "record/backup.h"
#include "record/people.h"
#include "samples.h"

#include <fstream>

using namespace triage;
using test::at;
namespace fs = std::filesystem;

namespace {

fs::perms othersRights(const fs::path &file)
{
    return fs::status(file).permissions() & (fs::perms::group_all | fs::perms::others_all);
}

} // namespace

TEST_CASE("a backup taken while the records are open holds everything, in one private file")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    const auto backup = folder.file("copy.hamstring-backup");
    Store store = test::open(records);
    (void)test::finished(store, "Ada", 5);
    const auto last = test::finished(store, "Ben", 9);
    const auto open = store.beginInterview(store.client("Ada", at(1))->id, Mode::Therapist, at(10));
    REQUIRE(store.saveInterview(*open, {.answers = test::someAnswers(), .page = "pain"}, at(11)));

    REQUIRE(backUp(records, backup));
    CHECK(othersRights(backup) == fs::perms::none);
    const auto content = inspectBackup(backup);
    REQUIRE(content);
    CHECK(*content ==
          BackupContent{.people = 2, .assessments = 2, .unfinished = 1, .newest = at(9)});
    CHECK(folder.content() == std::vector<std::string>{"copy.hamstring-backup", "records.sqlite",
                                                       "records.sqlite-shm", "records.sqlite-wal"});
    Store copy = test::open(backup);
    CHECK(*copy.history() == *store.history());
    CHECK(*copy.unfinished() == *store.unfinished());
    CHECK(copy.assessment(last)->answers == store.assessment(last)->answers);
    CHECK(copy.assessment(last)->assessment == store.assessment(last)->assessment);
}

TEST_CASE("a backup never writes over a file")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    const auto other = folder.file("thesis.txt");
    (void)test::open(records);
    REQUIRE(replaceFile(other, "two years of work"));
    const auto made = backUp(records, other);
    REQUIRE_FALSE(made);
    CHECK(made.error().what.find("already") != std::string::npos);
    CHECK(*readFile(other) == "two years of work");
}

TEST_CASE("restoring puts the backup in place and keeps what was there")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    const auto backup = folder.file("copy.hamstring-backup");
    {
        Store store = test::open(records);
        (void)test::finished(store, "Ada", 5);
        REQUIRE(backUp(records, backup));
        (void)test::finished(store, "Ben", 9);
    }
    const auto old = restoreBackup(backup, records);
    REQUIRE(old);
    CHECK(*old == folder.file("records.before-1.sqlite"));
    CHECK(test::open(records).history()->size() == 1);
    CHECK(test::open(*old).history()->size() == 2);

    const auto again = restoreBackup(backup, records);
    REQUIRE(again);
    CHECK(*again == folder.file("records.before-2.sqlite"));
}

TEST_CASE("restoring keeps damaged records too, byte for byte")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    const auto backup = folder.file("copy.hamstring-backup");
    {
        Store store = test::open(records);
        (void)test::finished(store, "Ada", 5);
        REQUIRE(backUp(records, backup));
    }
    const std::string cut = readFile(records)->substr(0, 5000);
    REQUIRE(replaceFile(records, cut));
    const auto old = restoreBackup(backup, records);
    REQUIRE(old);
    CHECK(*readFile(*old) == cut);
    CHECK(test::open(records).history()->size() == 1);
}

TEST_CASE("a file that is no sound backup is refused, and the records stay")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    const auto backup = folder.file("copy.hamstring-backup");
    {
        Store store = test::open(records);
        (void)test::finished(store, "Ada", 5);
        REQUIRE(backUp(records, backup));
    }
    const std::string whole = *readFile(backup);
    const auto [content, complaint] = GENERATE_COPY(
        table<std::string, std::string>({{"", "empty"},
                                         {"not a database at all, but long enough to be read as "
                                          "one, with more than a hundred characters in it, so...",
                                          "not a database"},
                                         {whole.substr(0, 60), "damaged"},
                                         {whole.substr(0, whole.size() / 2), "damaged"}}));
    REQUIRE(replaceFile(backup, content));
    const auto restored = restoreBackup(backup, records);
    REQUIRE_FALSE(restored);
    INFO(restored.error().text());
    CHECK(restored.error().what.find(complaint) != std::string::npos);
    CHECK(test::open(records).history()->size() == 1);
    CHECK_FALSE(restoreBackup(folder.file("missing.hamstring-backup"), records));
}

TEST_CASE("the records are private, also where they were not")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    (void)test::open(records);
    CHECK(othersRights(records) == fs::perms::none);
    fs::permissions(records, fs::perms::others_read, fs::perm_options::add);
    Store store = test::open(records);
    CHECK(othersRights(records) == fs::perms::none);
    REQUIRE(store.client("Ada", at(1)));
    CHECK(othersRights(folder.file("records.sqlite-wal")) == fs::perms::none);
}
