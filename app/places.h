// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace triage {

/// The folder of questions, rules and texts: `named` where given, else share/hamstring-triage
/// beside the program's folder, else the source folder it was built from.
[[nodiscard]] Result<std::filesystem::path> resourcesFolder(const std::string &named);

/// The file of the window's own settings, in the same folder as the records' default one.
[[nodiscard]] Result<std::filesystem::path> settingsFile();

/// Where the user's running programs keep what is gone when they end; only the user may look there.
[[nodiscard]] Result<std::filesystem::path> runtimeFolder();

/// The file of the records: `named` where given, else in the folder HAMSTRING_TRIAGE_DATA, else in
/// the user's data folder. Folders that are not there yet are made.
[[nodiscard]] Result<std::filesystem::path> databaseFile(const std::string &named);

} // namespace triage
