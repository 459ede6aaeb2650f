// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/byte_source.h"

#include <functional>
#include <vector>

namespace triage {

using CsvCells = std::vector<std::string>;

/// How the reading of the rows ended.
struct CsvEnd {
    bool openQuote = false;   ///< the last row ends inside a quoted cell and was left out
    std::size_t longRows = 0; ///< rows of more than 1,000 cells, left out
};

/// Calls `row` for every row of UTF-8 text, blank lines passed over, until it returns false. Cells
/// are cut at 4,096 bytes. Fails on a cell of more than 8 MB.
[[nodiscard]] Result<CsvEnd> readCsvRows(ByteSource &text, char delimiter,
                                         const std::function<bool(const CsvCells &)> &row);

} // namespace triage
