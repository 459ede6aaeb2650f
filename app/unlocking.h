// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/database.h"

#include <filesystem>
#include <optional>

namespace triage {

class SingleWindow;

/// The key to the records; none where they are not locked. Where they are, a window asks for the
/// passphrase until one opens them. It comes forward at a second start. Nothing where
/// the user closes it.
[[nodiscard]] std::optional<RecordsKey> askForKey(const std::filesystem::path &records,
                                                  SingleWindow &single);

} // namespace triage
