// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "record/database.h"

#include <chrono>
#include <filesystem>
#include <vector>

namespace triage {

/// How many backups are kept: the newest of each of the last days, weeks and months that have one.
struct BackupRota {
    std::size_t days = 7;
    std::size_t weeks = 4; ///< from Monday
    std::size_t months = 12;
};

/// Those of the days that the rota keeps, in ascending order.
[[nodiscard]] std::vector<std::chrono::sys_days> keptDays(std::vector<std::chrono::sys_days> days,
                                                          const BackupRota &rota);

/// The file of a day's backup: "hamstring-triage-2026-11-22.hamstring-backup".
[[nodiscard]] std::filesystem::path backupOf(const std::filesystem::path &folder,
                                             std::chrono::sys_days day);

/// The days that have a backup in the folder, in ascending order. Other files are passed over.
[[nodiscard]] std::vector<std::chrono::sys_days> backupDays(const std::filesystem::path &folder);

/// Makes today's backup where there is none yet, then removes those that the rota does not keep.
/// Makes the folder where it is missing. Locked records need their key, and so do their backups.
[[nodiscard]] Result<void> backUpDaily(const std::filesystem::path &records,
                                       const std::filesystem::path &folder,
                                       std::chrono::sys_days today, const BackupRota &rota = {},
                                       const RecordsKey &key = {});

} // namespace triage
