// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace triage {

/// The whole of a file. Fails with the path and the system's reason.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path &path);

/// Puts `content` in place of the file at once: a reader sees the old file or the new one.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path &path,
                                       const std::string &content);

/// The files of a folder whose names end in `extension` (".dmn"), sorted by name.
[[nodiscard]] Result<std::vector<std::filesystem::path>>
filesIn(const std::filesystem::path &folder, const std::string &extension);

} // namespace triage
