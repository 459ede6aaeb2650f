// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/database.h"

#include <filesystem>

namespace triage {

/// Opens a file of this program's records, making it where it is missing or empty, and brings its
/// tables to the newest form. Refuses any other file before a byte of it is written.
[[nodiscard]] Result<Database> openRecords(const std::filesystem::path &file);

} // namespace triage
