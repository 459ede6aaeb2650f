// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/database.h"

#include <cstdint>
#include <optional>
#include <string>

namespace triage {

/// What an entry of the ledger tells.
struct LedgerEntry {
    std::int64_t number = 0; ///< from 1, none left out
    std::string kind = {};   ///< finished, moved, deleted
    std::int64_t assessment = 0;
    std::int64_t person = 0;
    std::int64_t recorded = 0; ///< when, in seconds
    std::optional<std::int64_t> follows = {};
    std::optional<std::int64_t> corrects = {};
    std::string content = {}; ///< hash of the result as it was finished
};

/// The hash that closes an entry: of the one before and of all that it tells.
[[nodiscard]] std::string hashOf(const LedgerEntry &entry, const std::string &before);

/// The hash of a stored result with its answers, training log and salt.
[[nodiscard]] Result<std::string> contentHash(const Database &database, std::int64_t assessment);

/// Random text that goes into the hash of a result and is deleted with it.
[[nodiscard]] std::string newSalt();

// Each writes an entry; call it in the transaction that changes the result.

/// A result was finished.
[[nodiscard]] Result<void> enterFinished(const Database &database, std::int64_t assessment,
                                         std::int64_t now);
/// A result was given to the person that it now belongs to.
[[nodiscard]] Result<void> enterMoved(const Database &database, std::int64_t assessment,
                                      std::int64_t now);
/// A result is about to be deleted.
[[nodiscard]] Result<void> enterDeleted(const Database &database, std::int64_t assessment,
                                        std::int64_t now);
/// Begins the ledger in records that were without one: each result as it is now.
[[nodiscard]] Result<void> beginLedger(const Database &database);

} // namespace triage
