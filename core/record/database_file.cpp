// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/database_file.h"

#include "record/migrations.h"
#include "sealing/file_start.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <string_view>
#include <system_error>

namespace triage {

namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t applicationIdAt = 68; // place in SQLite's file header
constexpr std::size_t headerSize = 100;

// Why: the start of the program must not wait for the whole of a large file to be read.
constexpr std::chrono::milliseconds checkingTime{150};

// Kept by this connection alone: a file with triggers of its own is refused. Deleting is allowed,
// and has its entry in the ledger.
constexpr const char *writtenOnce = R"(
CREATE TEMP TRIGGER result_stays BEFORE UPDATE ON assessment BEGIN
    SELECT RAISE(ABORT, 'a finished result is never changed'); END;
CREATE TEMP TRIGGER answer_stays BEFORE UPDATE ON answer
WHEN EXISTS (SELECT 1 FROM assessment WHERE interview = old.interview) BEGIN
    SELECT RAISE(ABORT, 'a finished result is never changed'); END;
CREATE TEMP TRIGGER no_answer_joins BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM assessment WHERE interview = new.interview) BEGIN
    SELECT RAISE(ABORT, 'a finished result is never changed'); END;
)";

std::string placeOf(const std::filesystem::path &file)
{
    return "database " + file.string();
}

tl::unexpected<Error> notOurs(const std::filesystem::path &file)
{
    return fail(placeOf(file), "this is a database of another program",
                "name another file; this one is left as it was");
}

tl::unexpected<Error> damaged(const std::filesystem::path &file, const std::string &finding)
{
    return fail(placeOf(file), "the file is damaged: " + finding,
                "put a copy from a backup in its place, or name another file");
}

std::int64_t bigEndian(std::string_view header, std::size_t at)
{
    std::int64_t value = 0;
    for (const char byte : header.substr(at, 4))
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

// Why: opening a foreign file with SQLite may already write to it (an unfinished journal), so the
// header is looked at first.
Result<void> checkHeader(const std::filesystem::path &file, const RecordsKey &key)
{
    std::error_code status;
    if (std::filesystem::is_directory(file, status))
        return fail(placeOf(file), "this is a folder, not a file", "name a file inside it");
    if (!std::filesystem::exists(file, status))
        return {};
    const auto start = startOfFile(file, headerSize);
    if (!start)
        return fail(placeOf(file), start.error().what, start.error().remedy);
    const std::string_view header = *start;
    if (header.empty())
        return {};
    if (const auto sealed = isSealed(file); sealed && *sealed)
        return {}; // its own header is sealed, and is looked at once it is open
    if (key)
        return fail(placeOf(file), "the records are not locked", "open them without a passphrase");
    if (!header.starts_with(magic.substr(0, std::min(header.size(), magic.size()))))
        return fail(placeOf(file), "this is not a database",
                    "name another file; this one is left as it was");
    if (header.size() < headerSize)
        return damaged(file, "it ends too early");
    if (bigEndian(header, applicationIdAt) != applicationId)
        return notOurs(file);
    return {};
}

Result<std::int64_t> soundForm(const Database &database, const std::filesystem::path &file)
{
    const auto version = database.prepare("PRAGMA user_version").number();
    if (!version)
        return version;
    // Why: a file from elsewhere may run what its maker wrote whenever we read or write.
    const auto foreign =
        database.prepare("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')")
            .number();
    if (!foreign)
        return foreign;
    if (*foreign > 0)
        return notOurs(file);
    const auto fault = database.firstFault(checkingTime);
    if (!fault)
        return tl::unexpected(fault.error());
    if (!fault->empty())
        return damaged(file, *fault);
    return version;
}

Result<std::int64_t> writableForm(const Database &database, const std::filesystem::path &file)
{
    if (database.readOnly())
        return fail(placeOf(file), "the file may only be read",
                    "allow writing to it, or name another file");
    return soundForm(database, file);
}

// Why: a step to a newer form cannot be taken back.
Result<void> keepOldForm(const Database &database, const std::filesystem::path &file,
                         std::int64_t form)
{
    auto copy = file;
    copy.replace_extension(fmt::format("form-{}.hamstring-backup", form));
    std::error_code status;
    if (std::filesystem::exists(copy, status))
        return {};
    return database.key().and_then(
        [&](const RecordsKey &key) { return copyWhole(database, copy, key); });
}

// Why: a program that was killed may have left what it deleted in the write-ahead log. Where
// another program uses the file now, that one clears it.
Result<void> clearOldLog(const Database &database, const std::filesystem::path &file)
{
    std::error_code status;
    auto log = file;
    log += "-wal";
    const auto size = std::filesystem::file_size(log, status);
    if (status || size == 0)
        return {};
    database.setPatience(std::chrono::milliseconds(0));
    (void)database.forgetDeleted();
    database.setPatience(Database::usualPatience);
    return {};
}

} // namespace

Error writtenByNewer(const std::filesystem::path &file, std::int64_t form)
{
    return {.where = placeOf(file),
            .what = fmt::format("a newer version of this program wrote it (form {}; this one knows "
                                "{}), so that it can only be read",
                                form, schemaVersion()),
            .remedy = "update this program, or name another file"};
}

Result<void> makePrivate(const std::filesystem::path &file)
{
    using std::filesystem::perms;
    std::error_code status;
    if (!std::filesystem::exists(file, status))
        std::ofstream(file, std::ios::binary);
    std::filesystem::permissions(file, perms::group_all | perms::others_all,
                                 std::filesystem::perm_options::remove, status);
    if (status)
        return fail(placeOf(file), "cannot be made: " + status.message(),
                    "check that you may write to its folder, or name another file");
    return {};
}

Result<void> copyWhole(const Database &source, const std::filesystem::path &file,
                       const RecordsKey &key)
{
    auto unfinished = file;
    unfinished += ".new";
    std::error_code status;
    std::filesystem::remove(unfinished, status);
    auto copied = makePrivate(unfinished)
                      .and_then([&] { return Database::open(unfinished.string(), key); })
                      .and_then([&](const Database &target) {
                          return source.copyTo(target).and_then(
                              [&] { return target.script("PRAGMA journal_mode = DELETE"); });
                      });
    if (copied) {
        std::filesystem::rename(unfinished, file, status);
        if (!status)
            return {};
        copied = fail(placeOf(file), "cannot be put in place: " + status.message(),
                      "check that you may write to its folder");
    }
    for (const char *part : {"", "-journal", "-wal", "-shm"})
        std::filesystem::remove(unfinished.string() + part, status);
    return copied;
}

Result<Database> openSealed(const std::filesystem::path &file, const RecordsKey &key)
{
    std::error_code status;
    if (!std::filesystem::exists(file, status) || std::filesystem::file_size(file, status) == 0)
        return fail(placeOf(file), "there is no such file, or it is empty", "name another file");
    if (auto ours = checkHeader(file, key); !ours)
        return tl::unexpected(ours.error());
    auto database = Database::openToRead(file.string(), key);
    if (!database)
        return database;
    return soundForm(*database, file).and_then([&](std::int64_t form) -> Result<Database> {
        if (form > schemaVersion())
            return tl::unexpected(writtenByNewer(file, form));
        return std::move(*database);
    });
}

Result<Database> openRecords(const std::filesystem::path &file, const RecordsKey &key)
{
    const bool inMemory = file == ":memory:";
    if (!inMemory) {
        if (auto ours = checkHeader(file, key); !ours)
            return tl::unexpected(ours.error());
        // Why: the rights of a file that belongs to somebody else are not ours to change.
        (void)makePrivate(file);
    }
    auto database = Database::open(file.string(), key);
    if (!database)
        return database;
    const auto form = inMemory ? Result<std::int64_t>(0) : writableForm(*database, file);
    if (!form)
        return tl::unexpected(form.error());
    if (*form > schemaVersion())
        return Database::openToRead(file.string(), key);
    // Why: the tables are made before the journal becomes a write-ahead log, so that the file's
    // own header says at once whose it is. secure_delete: what is deleted leaves the file.
    auto ready =
        database
            ->script("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                     "PRAGMA secure_delete = ON")
            .and_then([&] {
                const bool old = *form > 0 && *form < schemaVersion();
                return old ? keepOldForm(*database, file, *form) : Result<void>();
            })
            .and_then([&] { return *form < schemaVersion() ? migrate(*database) : Result<void>(); })
            .and_then([&] { return database->script("PRAGMA journal_mode = WAL"); })
            .and_then([&] { return inMemory ? Result<void>() : clearOldLog(*database, file); })
            .and_then([&] { return database->script(writtenOnce); });
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

} // namespace triage
