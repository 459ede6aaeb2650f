// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/list_sample.h"

namespace triage {

/// What the header's words and the first rows say of the columns; none where they do not say it.
struct ColumnGuess {
    std::optional<std::size_t> date;
    std::optional<std::size_t> distance;
    std::optional<std::size_t> duration;
    std::optional<std::size_t> kind;
};
[[nodiscard]] ColumnGuess guessColumns(const ListSample &sample);

/// The order that reads more of the dates of a column than any other; none where no row decides, as
/// in 03/04/2024: then the person is to be asked.
[[nodiscard]] std::optional<DayOrder> dayOrderOf(const ListSample &sample, std::size_t date);

/// Fills in how the cells are to be read, by the header's words and the pace that comes out; the
/// order of day and month as in dayOrderOf(), if that decides.
void guessReading(ColumnChoice &choice, const ListSample &sample);

/// True where a list has columns of dates and of numbers, so that one may say which is what.
[[nodiscard]] bool mayHoldActivities(const ListSample &sample);

/// For headers whose columns are known for sure: the names of the API of Intervals.icu.
[[nodiscard]] std::optional<ColumnChoice> knownChoice(const CsvCells &header);

} // namespace triage
