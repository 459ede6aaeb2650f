// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/list_sample.h"
#include "training_log/mapped_row.h"

#include <QString>
#include <QStringList>

namespace triage {

/// The columns of a list for a menu, each with its first cell: "Datum (18.02.12)".
[[nodiscard]] QStringList columnTexts(const ListSample &sample);

/// One row as it will be read, for a table: what stands in the list, then day, distance, duration
/// and kind, or why the row is left out.
[[nodiscard]] QStringList rowTexts(const CsvCells &row, const ColumnChoice &choice,
                                   const HomeZone &zone);

} // namespace triage
