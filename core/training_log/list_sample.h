// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/column_choice.h"

#include <array>

namespace triage {

/// What the cells of one column look like, counted over the first 2,000 rows.
struct ColumnFacts {
    std::size_t filled = 0;
    std::size_t dates = 0;
    std::size_t numbers = 0;              ///< also with a unit behind
    std::size_t clocks = 0;               ///< "45:30"
    std::size_t dependent = 0;            ///< dates that depend on the order of day and month
    std::size_t dotted = 0;               ///< of those, with points between
    std::array<std::size_t, 3> byOrder{}; ///< of those, how many each DayOrder reads
    std::array<std::size_t, 2> bySign{};  ///< numbers that show their DecimalSign
};

/// A list whose columns are not known: enough of it to ask which column is what.
struct ListSample {
    CsvCells header;            ///< cells cut to 100 bytes; "1", "2", ... where it has none
    bool headed = true;         ///< false: it has no header
    std::vector<CsvCells> rows; ///< the first 20 below the header, cells cut to 100 bytes
    std::vector<ColumnFacts> columns;
};

/// Looks at the rows of a list as they come.
class ListSampler {
public:
    /// False when enough was seen.
    bool row(const CsvCells &cells);
    /// The next rows are below this header.
    void setHeader(const CsvCells &header);
    /// True when a row was seen that may be a header.
    [[nodiscard]] bool sawHeader() const { return m_below || !m_candidate.empty(); }
    /// None where no row was seen that could be a header or an activity.
    [[nodiscard]] std::optional<ListSample> finish();

private:
    void look(const CsvCells &cells);

    ListSample m_sample;
    CsvCells m_candidate;
    std::size_t m_candidateFilled = 1;
    std::size_t m_seen = 0;
    bool m_below = false;
};

/// A header's cells as ListSample holds them.
[[nodiscard]] CsvCells cutCells(const CsvCells &cells);

/// True where the row holds a date and something more.
[[nodiscard]] bool holdsDate(const CsvCells &cells);

/// The different words of a column, in the rows of the sample, at most 12.
[[nodiscard]] std::vector<std::string> wordsIn(const ListSample &sample, std::size_t column);

} // namespace triage
