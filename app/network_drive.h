// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace triage {

/// The kind of network file system ("nfs4") that a path lies on, by the text of
/// /proc/self/mountinfo; empty for a disk of this computer. `path` is absolute.
[[nodiscard]] std::string networkKind(const std::filesystem::path &path, const std::string &mounts);

/// Refuses a file for the records that lies on a network drive: locks there are not to be relied
/// on, and two programs on one file could ruin it.
[[nodiscard]] Result<void> refuseNetworkDrive(const std::filesystem::path &file);

} // namespace triage
