// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sealing/sealed_bytes.h"

#include <array>
#include <cstdint>

namespace triage {

/// What one try of a passphrase costs (Argon2id): passes over so much memory, in bytes.
struct KeyCost {
    std::uint64_t passes = 3;
    std::uint64_t memory = 256ULL << 20;

    bool operator==(const KeyCost &) const = default;
};

/// The data key of records, wrapped twice: by a passphrase and by a recovery key. Holds nothing
/// secret by itself.
struct Wraps {
    using Wrapped = std::array<unsigned char, keySize + sealSize>;

    KeyCost cost;
    std::array<unsigned char, 16> salt{};
    Wrapped byPassphrase{};
    Wrapped byRecoveryKey{};

    bool operator==(const Wraps &) const = default;
};

/// Refuses a new passphrase of less than eight characters (UTF-8).
[[nodiscard]] Result<void> checkNewPassphrase(std::string_view passphrase);

/// Wraps the data key anew by a passphrase. Fails on one that is too short, or where memory is.
[[nodiscard]] Result<Wraps> withPassphrase(Wraps wraps, const Secret &dataKey,
                                           std::string_view passphrase, const KeyCost &cost);

/// Wraps the data key anew by a recovery key.
[[nodiscard]] Wraps withRecoveryKey(Wraps wraps, const Secret &dataKey, const Secret &recoveryKey);

/// The data key, by the passphrase or by the text of the recovery key.
[[nodiscard]] Result<Secret> unwrap(const Wraps &wraps, std::string_view passphrase);

} // namespace triage
