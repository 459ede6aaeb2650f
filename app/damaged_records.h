// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/store.h"

#include <QString>

namespace triage {

struct RescueReport;

/// What was saved and what was lost, for the person whose records they are.
[[nodiscard]] QString rescueWords(const RescueReport &report);

/// Opens the records. Where they are damaged, offers to save what can be read, says what was lost,
/// and goes on with it; the damaged file is kept beside it. Locked records need their key.
[[nodiscard]] Result<Store> openOrRescue(const std::filesystem::path &records,
                                         const RecordsKey &key);

} // namespace triage
