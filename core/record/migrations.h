// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/database.h"

#include <cstdint>

namespace triage {

/// Marks a file as one of this program's: "HTri" in SQLite's application_id.
inline constexpr std::int64_t applicationId = 0x48547269;

/// The newest form of the tables that this program knows (SQLite's user_version).
[[nodiscard]] std::int64_t schemaVersion();

/// Brings the tables to the newest form, all steps in one transaction.
[[nodiscard]] Result<void> migrate(const Database &database);

} // namespace triage
