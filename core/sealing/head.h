// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/unit_layout.h"
#include "sealing/wraps.h"

#include <optional>

namespace triage {

/// What stands before the pages of a sealed file. It is kept twice, so that a change of the
/// passphrase that is cut short leaves one of the two whole.
struct Head {
    using FileId = std::array<unsigned char, 16>;

    std::uint64_t turn = 1; ///< grows with every change; the higher of two counts
    FileId file = {};       ///< random; no two files have the same keys
    Wraps wraps = {};
    Digest proof = {}; ///< that the holder of the data key wrote it

    bool operator==(const Head &) const = default;
};

using HeadSlot = std::array<unsigned char, headSlotSize>;

/// The bytes of one slot, with a proof by the data key.
[[nodiscard]] HeadSlot writeHead(const Head &head, const Secret &dataKey);

/// The head in one slot; nothing where the slot is not whole.
[[nodiscard]] std::optional<Head> readHeadSlot(ConstBytes slot);

/// The newest head of both slots. Nothing where neither is whole.
[[nodiscard]] std::optional<Head> readHead(ConstBytes slots);

/// Whether the holder of this data key wrote it.
[[nodiscard]] bool writtenWith(const Head &head, const Secret &dataKey);

/// Whether a file that starts so is meant to be a sealed one: either slot says so.
[[nodiscard]] bool startsSealed(ConstBytes start);

} // namespace triage
