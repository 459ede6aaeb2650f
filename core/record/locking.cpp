// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/locking.h"

#include "record/database_file.h"
#include "sealing/file_start.h"
#include "sealing/old_file.h"
#include "sealing/recovery_key.h"
#include "sealing/seal.h"

#include <algorithm>

namespace triage {

namespace {

namespace fs = std::filesystem;

std::string lockPlaceOf(const fs::path &records)
{
    return "records " + records.string();
}

// Until it is closed, nobody else opens the file.
Result<void> takeAlone(const Database &database, const fs::path &records)
{
    // Why: only who is alone may leave the write-ahead log. Before the locks are kept, so that the
    // journal of that step is removed at once.
    auto taken = database.script("PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE;"
                                 "BEGIN EXCLUSIVE; COMMIT");
    Statement mode = database.prepare("PRAGMA journal_mode");
    if (!taken || !mode.step() || mode.text(0) != "delete")
        return fail(lockPlaceOf(records), "another program has them open",
                    "close it and try again");
    return {};
}

// Why: what is about to take the place of the only copy is read once, whole.
Result<void> readWhole(const fs::path &file, const RecordsKey &key)
{
    constexpr auto aDay = std::chrono::hours(24);
    return openSealed(file, key)
        .and_then([&](const Database &copy) { return copy.firstFault(aDay); })
        .and_then([&](const std::string &fault) -> Result<void> {
            if (!fault.empty())
                return fail(lockPlaceOf(file), "the copy could not be read back: " + fault,
                            "check the disk and try again; the records are as they were");
            return {};
        });
}

// Puts a copy in the place of the records that is sealed with `to`, or with none.
Result<void> convert(const fs::path &records, const RecordsKey &from, const RecordsKey &to)
{
    fs::path copy = records;
    copy += ".converted";
    std::error_code status;
    // Why: it is closed after the database, since closing it drops the locks on the file.
    OldFile old;
    auto database = openRecords(records, from);
    if (!database)
        return tl::unexpected(database.error());
    auto made = takeAlone(*database, records)
                    .and_then([&] { return copyWhole(*database, copy, to); })
                    .and_then([&] { return readWhole(copy, to); })
                    .and_then([&] { return old.open(records); })
                    .and_then([&] { return replaceDurably(copy, records); });
    if (!made) {
        fs::remove(copy, status);
        return made;
    }
    old.wipe();
    return {};
}

Result<RecordsKey> put(const fs::path &records, const RecordsKey &key, const Wraps &wraps)
{
    return Database::open(records.string(), key)
        .and_then([&](const Database &database) { return database.rewrap(wraps); })
        .map([&] { return key->with(wraps); });
}

Result<Wraps> wrapsNow(const fs::path &records, const RecordsKey &key)
{
    return Database::open(records.string(), key)
        .and_then([](const Database &database) { return database.key(); })
        .map([](const RecordsKey &newest) { return newest->wraps(); });
}

} // namespace

bool areLocked(const fs::path &records)
{
    return isSealed(records).value_or(false);
}

Result<RecordsKey> unlock(const fs::path &records, std::string_view passphrase)
{
    const auto start = startOfFile(records, headSize);
    if (!start)
        return tl::unexpected(start.error());
    const auto head = readHead(bytesOf(*start));
    if (!head)
        return fail(lockPlaceOf(records), "the file is damaged: its head cannot be read",
                    "put a copy from a backup in its place, or name another file");
    auto dataKey = unwrap(head->wraps, passphrase);
    if (!dataKey)
        return tl::unexpected(dataKey.error());
    if (!writtenWith(*head, *dataKey))
        return fail(lockPlaceOf(records), "the file is damaged: its head was changed",
                    "put a copy from a backup in its place, or name another file");
    return std::make_shared<const Seal>(std::move(*dataKey), head->wraps);
}

Result<NewLock> lockRecords(const fs::path &records, std::string_view passphrase,
                            const KeyCost &cost)
{
    if (areLocked(records))
        return fail(lockPlaceOf(records), "they are locked already", "change the passphrase");
    Secret dataKey = Secret::random(keySize);
    const Secret recoveryKey = Secret::random(recoveryKeySize);
    if (dataKey.bytes().empty() || recoveryKey.bytes().empty())
        return fail(lockPlaceOf(records), "there is not enough memory",
                    "close other programs and try again");
    const auto wraps =
        withPassphrase(withRecoveryKey({}, dataKey, recoveryKey), dataKey, passphrase, cost);
    if (!wraps)
        return tl::unexpected(wraps.error());
    const auto key = std::make_shared<const Seal>(std::move(dataKey), *wraps);
    return convert(records, {}, key).map([&] {
        return NewLock{.key = key, .recoveryKey = recoveryText(recoveryKey)};
    });
}

Result<void> removeLock(const fs::path &records, const RecordsKey &key)
{
    return convert(records, key, {});
}

Result<RecordsKey> changePassphrase(const fs::path &records, const RecordsKey &key,
                                    std::string_view passphrase, const KeyCost &cost)
{
    return wrapsNow(records, key)
        .and_then([&](const Wraps &wraps) {
            return withPassphrase(wraps, key->dataKey(), passphrase, cost);
        })
        .and_then([&](const Wraps &wraps) { return put(records, key, wraps); });
}

Result<NewLock> changeRecoveryKey(const fs::path &records, const RecordsKey &key)
{
    const Secret recoveryKey = Secret::random(recoveryKeySize);
    if (recoveryKey.bytes().empty())
        return fail(lockPlaceOf(records), "there is not enough memory",
                    "close other programs and try again");
    return wrapsNow(records, key)
        .and_then([&](const Wraps &wraps) {
            return put(records, key, withRecoveryKey(wraps, key->dataKey(), recoveryKey));
        })
        .map([&](const RecordsKey &changed) {
            return NewLock{.key = changed, .recoveryKey = recoveryText(recoveryKey)};
        });
}

std::vector<fs::path> copiesOf(const fs::path &records)
{
    std::vector<fs::path> copies;
    std::error_code status;
    const fs::path folder = records.has_parent_path() ? records.parent_path() : fs::path(".");
    for (const auto &entry : fs::directory_iterator(folder, status)) {
        const auto ending = entry.path().extension();
        const bool copy =
            ending == ".hamstring-backup" ||
            (ending == records.extension() &&
             entry.path().filename().string().starts_with(records.stem().string() + ".before-"));
        if (copy)
            copies.push_back(entry.path());
    }
    std::ranges::sort(copies);
    return copies;
}

std::vector<fs::path> readableCopies(const fs::path &records)
{
    auto copies = copiesOf(records);
    std::erase_if(copies, areLocked);
    return copies;
}

} // namespace triage
