// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/database.h"

#include <string>

namespace triage {

/// A table whose rows are to be read out of damaged records.
struct RescueTable {
    const char *name;
    const char *key;        ///< a whole number by which single rows can be asked for
    std::int64_t since = 1; ///< the first form that has it
};

struct CopiedRows {
    std::int64_t rows = 0;
    bool whole = true;
};

/// Copies every row of a table that can be read and that the same table of `to` takes: from its
/// beginning, from its end, and in between key by key up to `lastKey`.
[[nodiscard]] CopiedRows copyRows(const Database &from, const Database &to,
                                  const RescueTable &table, std::int64_t lastKey);

} // namespace triage
