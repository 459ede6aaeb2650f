// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace triage {

/// The first bytes of a file, fewer where it is shorter. Read through SQLite: closing the file by
/// other means would drop the locks that this process holds on it.
[[nodiscard]] Result<std::string> startOfFile(const std::filesystem::path &file, std::size_t count);

/// Whether there is a sealed file of this name. Fails where there is a file that cannot be read.
[[nodiscard]] Result<bool> isSealed(const std::filesystem::path &file);

} // namespace triage
