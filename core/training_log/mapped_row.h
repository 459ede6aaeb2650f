// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/activity.h"
#include "training_log/column_choice.h"
#include "training_log/home_zone.h"

namespace triage {

/// The activity of a row of a list, or why there is none ("a date that cannot be read"). A day
/// without a time of day is taken at noon. Empty cells and dashes are no distance, no duration.
[[nodiscard]] tl::expected<Activity, std::string_view>
readMappedRow(const CsvCells &cells, const ColumnChoice &choice, const HomeZone &zone);

} // namespace triage
