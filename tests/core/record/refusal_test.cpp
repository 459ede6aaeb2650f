// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "record/backup.h"
#include "record/database.h"
#include "record/people.h"
#include "record/store.h"
#include "samples.h"

#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace triage;
using test::at;

namespace {

void write(const std::filesystem::path &file, const std::string &content)
{
    std::ofstream(file, std::ios::binary) << content;
}

// Opening must fail with `what` and leave every byte, and nothing beside the file.
void refuses(const test::Folder &folder, const std::string &name, const std::string &what)
{
    const auto files = folder.content();
    const auto before = readFile(folder.file(name));
    const auto store = Store::open(folder.file(name));
    REQUIRE_FALSE(store);
    INFO(store.error().text());
    CHECK(store.error().what.find(what) != std::string::npos);
    CHECK(store.error().where.find(name) != std::string::npos);
    CHECK_FALSE(store.error().remedy.empty());
    CHECK(readFile(folder.file(name)) == before);
    CHECK(folder.content() == files);
}

// What Store::open says to a user without rights: empty where it opens.
std::string openedByNobody(const std::filesystem::path &file)
{
    int ends[2] = {};
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::string said = "could not become another user";
        if (getuid() != 0 || setuid(65534) == 0) {
            const auto store = Store::open(file);
            said = store ? "" : store.error().text();
        }
        _exit(::write(ends[1], said.data(), said.size()) < 0);
    }
    close(ends[1]);
    std::string said;
    for (char byte = 0; read(ends[0], &byte, 1) == 1;)
        said += byte;
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return said;
}

} // namespace

TEST_CASE("a file that is no database is refused and left as it was")
{
    const test::Folder folder;
    write(folder.file("notes.txt"), "left hamstring, three weeks of pain, a long letter to a "
                                    "doctor that nobody wants to lose to a program's database");
    refuses(folder, "notes.txt", "not a database");
    write(folder.file("short"), "x");
    refuses(folder, "short", "not a database");
}

TEST_CASE("records that would run somebody's statements are refused and left as they were")
{
    const test::Folder folder;
    (void)test::open(folder.file("records.sqlite"));
    {
        auto made = Database::open(folder.file("records.sqlite").string());
        REQUIRE(made->script("CREATE TRIGGER wipe AFTER INSERT ON answer "
                             "BEGIN DELETE FROM assessment; END;"
                             "PRAGMA journal_mode = DELETE"));
    }
    refuses(folder, "records.sqlite", "another program");
}

TEST_CASE("another program's database is refused and left as it was")
{
    const test::Folder folder;
    {
        auto other = Database::open(folder.file("other.sqlite").string());
        REQUIRE(other->script("CREATE TABLE bookmark (url TEXT)"));
    }
    refuses(folder, "other.sqlite", "another program");
}

TEST_CASE("records of a newer program can be read as they are, and nothing is written")
{
    const test::Folder folder;
    const auto file = folder.file("records.sqlite");
    AssessmentId id;
    {
        Store store = test::open(file);
        id = test::finished(store, "Ada", 1);
    }
    {
        const auto newer = Database::open(file.string());
        REQUIRE(newer->script("CREATE TABLE mood (person INTEGER, mood TEXT) STRICT;"
                              "ALTER TABLE person ADD COLUMN shoe TEXT NOT NULL DEFAULT 'spikes';"
                              "PRAGMA user_version = 4711"));
    }
    const std::string before = *readFile(file);
    {
        Store store = test::open(file);
        REQUIRE(store.readOnly());
        CHECK(store.readOnly()->what.find("form 4711") != std::string::npos);
        CHECK(store.readOnly()->remedy.find("update") == 0);
        CHECK(store.assessment(id)->assessment == test::someAssessment());
        CHECK(store.assessment(id)->answers == test::someAnswers());
        CHECK(store.people().list({.now = at(9)})->rows.size() == 1);
        CHECK_FALSE(store.client("Ben", at(2)));
        CHECK_FALSE(store.deleteAssessment(id, at(2)));
        CHECK_FALSE(store.people().forgetRemoved());
    }
    CHECK(readFile(file) == before);
    const auto backup = inspectBackup(file);
    REQUIRE_FALSE(backup);
    CHECK(backup.error().what.find("form 4711") != std::string::npos);
}

TEST_CASE("damaged records are refused and left as they were")
{
    const test::Folder folder;
    {
        Store store = test::open(folder.file("records.sqlite"));
        for (int client = 0; client < 20; ++client)
            (void)test::finished(store, "Client " + std::to_string(client), client);
    }
    const std::string sound = *readFile(folder.file("records.sqlite"));
    SECTION("bytes overwritten in the middle")
    {
        std::string bytes = sound;
        std::fill(bytes.begin() + 8192, bytes.end() - 4096, '\x5a');
        write(folder.file("records.sqlite"), bytes);
        refuses(folder, "records.sqlite", "damaged");
    }
    SECTION("the second half is missing")
    {
        write(folder.file("records.sqlite"), sound.substr(0, sound.size() / 2));
        refuses(folder, "records.sqlite", "damaged");
    }
    SECTION("only the first bytes are left")
    {
        write(folder.file("records.sqlite"), sound.substr(0, 40));
        refuses(folder, "records.sqlite", "damaged");
    }
}

TEST_CASE("a folder is no database file")
{
    const test::Folder folder;
    std::filesystem::create_directory(folder.file("records"));
    const auto store = Store::open(folder.file("records"));
    REQUIRE_FALSE(store);
    CHECK(store.error().what == "this is a folder, not a file");
}

TEST_CASE("a file in a folder that is not there is refused, and no folder is made")
{
    const test::Folder folder;
    CHECK_FALSE(Store::open(folder.file("missing/records.sqlite")));
    CHECK(folder.content().empty());
}

TEST_CASE("records that may only be read are refused and left as they were")
{
    const test::Folder folder;
    const auto file = folder.file("records.sqlite");
    {
        Store store = test::open(file);
        (void)test::finished(store, "Ada", 1);
    }
    const std::string before = *readFile(file);
    chmod(file.c_str(), 0444);
    SECTION("the file")
    {
        chmod(file.parent_path().c_str(), 0777);
        CHECK(openedByNobody(file).find("may only be read") != std::string::npos);
    }
    SECTION("the file and its folder")
    {
        chmod(file.parent_path().c_str(), 0555);
        CHECK(openedByNobody(file).find("may only be read") != std::string::npos);
    }
    SECTION("the folder")
    {
        chmod(file.c_str(), 0666);
        chmod(file.parent_path().c_str(), 0555);
        CHECK(openedByNobody(file).find("check that you may write") != std::string::npos);
    }
    chmod(file.parent_path().c_str(), 0700);
    CHECK(*readFile(file) == before);
    CHECK(folder.content() == std::vector<std::string>{"records.sqlite"});
}

TEST_CASE("new records in a folder that may only be read are refused")
{
    const test::Folder folder;
    chmod(folder.file("").c_str(), 0555);
    CHECK(openedByNobody(folder.file("records.sqlite")).find("cannot be opened") !=
          std::string::npos);
    chmod(folder.file("").c_str(), 0700);
    CHECK(folder.content().empty());
}

TEST_CASE("an empty file becomes the records")
{
    const test::Folder folder;
    write(folder.file("records.sqlite"), "");
    Store store = test::open(folder.file("records.sqlite"));
    CHECK(store.self(at(1)));
}
