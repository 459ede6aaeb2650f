// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/activity.h"
#include "training_log/column_choice.h"
#include "training_log/home_zone.h"

namespace triage {

/// Why a row of a list is no activity.
enum class RowProblem : std::uint8_t { TooShort, Date, Nothing, Distance, Duration, Negative };

/// "a date that cannot be read", to complete "left out: ...".
[[nodiscard]] std::string_view rowProblemWords(RowProblem problem);

/// The activity of a row of a list. A day without a time of day is taken at noon. Empty cells and
/// dashes are no distance, no duration.
[[nodiscard]] tl::expected<Activity, RowProblem>
readMappedRow(const CsvCells &cells, const ColumnChoice &choice, const HomeZone &zone);

} // namespace triage
