// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/database.h"

#include <filesystem>

namespace triage {

/// Opens a file of this program's records, making it where it is missing or empty, and brings its
/// tables to the newest form. Refuses any other file before a byte of it is written. A file of a
/// newer form is opened to read only.
/// A file of an older form is first copied beside itself ("records.form-1.hamstring-backup").
/// Locked records need their key, and what is made anew with a key is locked.
[[nodiscard]] Result<Database> openRecords(const std::filesystem::path &file,
                                           const RecordsKey &key = {});

/// Opens such a file to read only and leaves its form as it is. Refuses a missing or empty one.
[[nodiscard]] Result<Database> openSealed(const std::filesystem::path &file,
                                          const RecordsKey &key = {});

/// Why records of a newer form can only be read.
[[nodiscard]] Error writtenByNewer(const std::filesystem::path &file, std::int64_t form);

/// Copies all of a database into a new file of one part, as it is at one moment, while others may
/// go on writing. The file appears whole or not at all, and only its owner may read it. With a key
/// the copy is locked.
[[nodiscard]] Result<void> copyWhole(const Database &source, const std::filesystem::path &file,
                                     const RecordsKey &key);

/// Makes an empty file that only its owner may read, or takes others' rights from one that is
/// there.
[[nodiscard]] Result<void> makePrivate(const std::filesystem::path &file);

} // namespace triage
