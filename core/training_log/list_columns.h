// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/csv_rows.h"

#include <optional>

namespace triage {

/// Who wrote a list of activities.
enum class ListMaker { Strava, Garmin };

/// Where the columns of a list are; none for one that it has not.
struct ListColumns {
    ListMaker maker = ListMaker::Strava;
    std::size_t kind = 0;
    std::size_t date = 0;
    std::size_t distance = 0;
    std::size_t duration = 0;
    double metresPerUnit = 1000; ///< of the distance column
    bool machineNumbers = false; ///< distance with a decimal point in every language
    std::optional<std::size_t> elapsed;
    std::optional<std::size_t> ascent;
    std::optional<std::size_t> pace;
    std::optional<std::size_t> attachment;

    /// The number of cells that a row needs.
    [[nodiscard]] std::size_t width() const;
};

/// Recognises a header by its names in the languages known, or by its layout.
[[nodiscard]] std::optional<ListColumns> columnsOf(const CsvCells &header);

} // namespace triage
