// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/store.h"

namespace triage {

/// Something that does not fit the ledger.
struct LedgerFinding {
    enum class Kind {
        Altered,  ///< a result is not as it was finished
        Moved,    ///< a result belongs to another person than the ledger says
        Missing,  ///< a result is gone without having been deleted by this program
        Inserted, ///< a result that this program did not finish
        Entry,    ///< an entry of the ledger itself was altered or taken out
        CutOff,   ///< the last entries of the ledger are gone
    };
    Kind kind = Kind::Altered;
    std::int64_t number = 0; ///< of the result or, for Entry and CutOff, of the ledger's entry

    bool operator==(const LedgerFinding &) const = default;
};

/// What a look through the whole ledger found.
struct LedgerCheck {
    std::int64_t entries = 0;
    std::int64_t results = 0; ///< stored, as they were finished
    std::int64_t deleted = 0; ///< by this program, each with its entry
    std::string head;         ///< hash of the last entry; empty without entries
    std::vector<LedgerFinding> findings;

    bool operator==(const LedgerCheck &) const = default;
};

/// The ledger: one entry for each result that was finished, given to another person or deleted, in
/// that order. Each holds the SHA-256 hash of the entry before and of the result with all answers,
/// so that no result can be changed, taken out or put in unseen. Of what is deleted the hash stays;
/// the random salt that went into it is deleted too, so that nobody can try out contents.
///
/// Who can write the whole file can also write a new ledger. Against that, keep a head where nobody
/// can change it: a later ledger must still hold it.
class Ledger {
public:
    explicit Ledger(const Database &database) : m_database(database) {}

    /// Looks through all entries and all results.
    [[nodiscard]] Result<LedgerCheck> check() const;
    /// Whether the ledger had this head at some time.
    [[nodiscard]] Result<bool> hadHead(const std::string &head) const;

private:
    const Database &m_database;
};

} // namespace triage
