// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/preferences.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace triage {

/// The copies of the records that this program made: beside them, and in the folder of the backups.
[[nodiscard]] std::vector<std::filesystem::path> knownCopies(const Preferences &preferences);

/// Says which copies still hold what was deleted; empty where there are none.
[[nodiscard]] QString stillHeldWords(const Preferences &preferences);

} // namespace triage
