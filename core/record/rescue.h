// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/ledger.h"

namespace triage {

/// What was read of one table of damaged records.
struct RescuedTable {
    std::string name;
    std::int64_t rows = 0; ///< that could be read and kept
    bool whole = true;     ///< false where some of it could not be read

    bool operator==(const RescuedTable &) const = default;
};

/// What could be saved of damaged records. It says no more than is known: a row that nothing refers
/// to may be lost unseen where its table is not whole.
struct RescueReport {
    std::vector<RescuedTable> tables;
    std::int64_t people = 0;     ///< put in for lost ones, so that what is theirs can be shown
    std::int64_t interviews = 0; ///< put in for lost ones, for the same reason
    std::int64_t reopened = 0;   ///< results that are lost, with answers that can be gone on with
    std::int64_t dropped = 0;    ///< rows that belong to nothing any more
    /// The rescued results held against the ledger: which are as they were finished, which are not
    /// or are lost. Records of a form without a ledger have nothing to be held against.
    LedgerCheck ledger;
    bool hadLedger = false;

    /// True where every table was read to its end and the results are as they were finished.
    [[nodiscard]] bool complete() const;
};

/// True for the failure of opening records that are damaged, which rescue() may help with.
[[nodiscard]] bool isDamage(const Error &error);

/// Copies what can be read of damaged records, row by row, into a new file. The damaged file is
/// only read. Refuses to write over a file, and one of which nothing can be read. Locked records
/// need their key, and what is rescued is locked.
[[nodiscard]] Result<RescueReport> rescue(const std::filesystem::path &damaged,
                                          const std::filesystem::path &fresh,
                                          const RecordsKey &key = {});

} // namespace triage
