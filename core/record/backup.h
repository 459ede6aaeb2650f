// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/store.h"

namespace triage {

/// What a backup holds, to be told before it is put back.
struct BackupContent {
    std::int64_t people = 0;            ///< clients, and the runner who uses the program alone
    std::int64_t assessments = 0;       ///< finished ones
    std::int64_t unfinished = 0;        ///< interviews to go on with
    std::optional<Instant> newest = {}; ///< when the newest assessment was finished

    bool operator==(const BackupContent &) const = default;
};

/// Copies all records into one new file, as they are at one moment; others may go on writing.
/// Refuses to write over a file that is there. The copy appears whole or not at all. Locked records
/// need their key, and their copy is locked.
[[nodiscard]] Result<void> backUp(const std::filesystem::path &records,
                                  const std::filesystem::path &backup, const RecordsKey &key = {});

/// What a backup holds; it is only read. Refuses a file that is not a sound one of this program.
[[nodiscard]] Result<BackupContent> inspectBackup(const std::filesystem::path &backup,
                                                  const RecordsKey &key = {});

/// Puts a backup in place of the records, which nobody may have open. What was there is kept, all
/// of it, in a file beside it, which is given back (empty where there was nothing).
/// A locked backup (`key`) stays locked as it is; one that is not is locked with `keyOfRecords`.
[[nodiscard]] Result<std::filesystem::path> restoreBackup(const std::filesystem::path &backup,
                                                          const std::filesystem::path &records,
                                                          const RecordsKey &key = {},
                                                          const RecordsKey &keyOfRecords = {});

} // namespace triage
