// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/backup.h"

#include "record/database_file.h"
#include "record/rows.h"
#include "sealing/file_start.h"

#include <fmt/format.h>

namespace triage {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> thereAlready(const fs::path &file)
{
    return fail("backup " + file.string(), "there is a file of this name already",
                "name another file; this one is left as it was");
}

fs::path besideIt(const fs::path &file, std::string_view ending)
{
    fs::path beside = file;
    beside += ending;
    return beside;
}

Result<void> putInPlace(const fs::path &from, const fs::path &to)
{
    std::error_code status;
    fs::rename(from, to, status);
    if (status)
        return fail(to.string(), "cannot be put in place: " + status.message(),
                    "check that you may write to its folder");
    return {};
}

// A copy of locked records has the passphrase that they have now.
Result<void> copyRecords(const fs::path &from, const fs::path &to, const RecordsKey &key)
{
    return openSealed(from, key).and_then([&](const Database &source) {
        return source.key().and_then(
            [&](const RecordsKey &newest) { return copyWhole(source, to, newest); });
    });
}

// "records.before-2.sqlite": the first such name that is free.
fs::path nameForOld(const fs::path &records)
{
    for (int number = 1;; ++number) {
        const fs::path name =
            records.parent_path() / fmt::format("{}.before-{}{}", records.stem().string(), number,
                                                records.extension().string());
        if (!fs::exists(name))
            return name;
    }
}

} // namespace

Result<void> backUp(const fs::path &records, const fs::path &backup, const RecordsKey &key)
{
    if (fs::exists(backup))
        return thereAlready(backup);
    return copyRecords(records, backup, key);
}

Result<BackupContent> inspectBackup(const fs::path &backup, const RecordsKey &key)
{
    const auto database = openSealed(backup, key);
    if (!database)
        return tl::unexpected(database.error());
    const auto version = database->prepare("PRAGMA user_version").number();
    if (!version)
        return tl::unexpected(version.error());
    constexpr std::int64_t firstWithRemoved = 2;
    const std::string_view alive = *version < firstWithRemoved ? "1" : "removed IS NULL";
    Statement counts =
        database->prepare(fmt::format("SELECT (SELECT count(*) FROM person WHERE {0}),"
                                      " (SELECT count(*) FROM assessment),"
                                      " (SELECT count(*) FROM interview"
                                      "  WHERE id NOT IN (SELECT interview FROM assessment)),"
                                      " (SELECT max(finished) FROM assessment)",
                                      alive));
    const auto row = counts.step();
    if (!row)
        return tl::unexpected(row.error());
    BackupContent content{.people = counts.integer(0),
                          .assessments = counts.integer(1),
                          .unfinished = counts.integer(2)};
    if (!counts.isNull(3))
        content.newest = instantAt(counts, 3);
    return content;
}

Result<fs::path> restoreBackup(const fs::path &backup, const fs::path &records,
                               const RecordsKey &key, const RecordsKey &keyOfRecords)
{
    if (const auto content = inspectBackup(backup, key); !content)
        return tl::unexpected(content.error());
    if (const auto locked = isSealed(records); !keyOfRecords && locked && *locked)
        return fail("records " + records.string(), "they are locked",
                    "unlock them with the passphrase");
    const fs::path incoming = besideIt(records, ".incoming");
    const auto source = openSealed(backup, key);
    if (!source)
        return tl::unexpected(source.error());
    if (auto copied = copyWhole(*source, incoming, key ? key : keyOfRecords); !copied)
        return tl::unexpected(copied.error());
    fs::path old;
    if (fs::exists(records)) {
        // Why: what is still in the write-ahead log moves into the file first, where it can.
        if (const auto present = Database::open(records.string(), keyOfRecords))
            (void)present->forgetDeleted();
        old = nameForOld(records);
        // Why: a damaged file cannot be copied page by page, and is kept as it is, with its log.
        for (const std::string_view part : {"", "-wal", "-shm"})
            if (const fs::path file = besideIt(records, part); fs::exists(file))
                if (auto kept = putInPlace(file, besideIt(old, part)); !kept)
                    return tl::unexpected(kept.error());
    }
    return putInPlace(incoming, records).map([&] { return old; });
}

} // namespace triage
