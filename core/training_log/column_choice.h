// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/csv_rows.h"
#include "training_log/date_text.h"
#include "training_log/number_text.h"
#include "training_log/unit_words.h"

#include <optional>

namespace triage {

/// Which column of a list is what, and how its cells are to be read. Columns are counted from 0.
struct ColumnChoice {
    std::size_t date = 0;
    std::size_t distance = 0;
    std::optional<std::size_t> duration;
    std::optional<std::size_t> kind;   ///< without it, no kind is known
    std::optional<std::size_t> ascent; ///< in metres
    LengthUnit lengthUnit = LengthUnit::Kilometre;
    TimeUnit timeUnit = TimeUnit::Minute;
    DayOrder dayOrder = DayOrder::YearFirst;
    DecimalSign decimalSign = DecimalSign::Point;
    bool datesAreLocal = false;        ///< a zone behind the time of day is none, and passed over
    std::vector<std::string> runWords; ///< words in the column of the kind that are runs too

    bool operator==(const ColumnChoice &) const = default;
};

/// A choice for every list with this header.
struct ListMapping {
    CsvCells header;    ///< as ListSample gives it
    bool headed = true; ///< false: the list has none, and `header` only says how many columns
    ColumnChoice choice;
};

} // namespace triage
