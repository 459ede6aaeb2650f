// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/database.h"
#include "sealing/wraps.h"

#include <filesystem>
#include <string>
#include <vector>

namespace triage {

/// Whether the file is there and locked, so that it opens only with its passphrase.
[[nodiscard]] bool areLocked(const std::filesystem::path &records);

/// The key, by the passphrase or by the recovery key as it is printed. Takes most of a second, so
/// that guessing is slow. A wrong one changes nothing.
[[nodiscard]] Result<RecordsKey> unlock(const std::filesystem::path &records,
                                        std::string_view passphrase);

/// What locking gives: the key, and the recovery key, which is kept nowhere else.
struct NewLock {
    RecordsKey key;
    std::string recoveryKey; ///< to be printed
};

/// Locks the records, which nobody may have open: a sealed copy takes the place of the file, and
/// the file is overwritten. Cut short, all of it is in the one form or in the other.
[[nodiscard]] Result<NewLock> lockRecords(const std::filesystem::path &records,
                                          std::string_view passphrase, const KeyCost &cost = {});

/// The way back, so that anybody who has the file reads it.
[[nodiscard]] Result<void> removeLock(const std::filesystem::path &records, const RecordsKey &key);

/// Gives the records another passphrase; the old one opens them no more. The recovery key stays.
/// Backups keep the passphrase that they were made with.
[[nodiscard]] Result<RecordsKey> changePassphrase(const std::filesystem::path &records,
                                                  const RecordsKey &key,
                                                  std::string_view passphrase,
                                                  const KeyCost &cost = {});

/// Gives the records a new recovery key; the old one opens them no more.
[[nodiscard]] Result<NewLock> changeRecoveryKey(const std::filesystem::path &records,
                                                const RecordsKey &key);

/// The copies of records beside them (backups, older forms, what was there before a restore),
/// sorted.
[[nodiscard]] std::vector<std::filesystem::path> copiesOf(const std::filesystem::path &records);

/// Those of them that anybody can read.
[[nodiscard]] std::vector<std::filesystem::path>
readableCopies(const std::filesystem::path &records);

} // namespace triage
