// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/sealed_bytes.h"

#include <cstdint>

namespace triage {

/// The files that SQLite keeps. Each is sealed in units that are written whole, so that a write
/// cut short by a crash harms no unit that was safe before.
enum class SealedKind {
    Pages, ///< the records: a head, then pages
    Log,   ///< the write-ahead log: its header, then a header and a page in turn
    Blocks ///< a rollback journal, whose headers stand at multiples of a block; anything temporary
};

constexpr std::int64_t pageSize = 4096;
/// The two slots of the head, before the first page.
constexpr std::int64_t headSlotSize = 4096;
constexpr std::int64_t headSize = 2 * headSlotSize;

/// One unit: what SQLite sees of it, and where it is in the file. Places and sizes in bytes.
struct SealedUnit {
    std::uint64_t index = 0;
    std::int64_t start = 0; ///< in what SQLite sees
    std::int64_t size = 0;
    std::int64_t place = 0; ///< in the file, where it takes `sealSize` more

    [[nodiscard]] std::int64_t sealedSize() const
    {
        return size + static_cast<std::int64_t>(sealSize);
    }
    bool operator==(const SealedUnit &) const = default;
};

/// The unit that holds an offset of what SQLite sees.
[[nodiscard]] SealedUnit unitAt(SealedKind kind, std::int64_t offset);

/// The size of the file that holds so much of what SQLite sees, in whole units.
[[nodiscard]] std::int64_t sealedSizeOf(SealedKind kind, std::int64_t plainSize);

/// How much SQLite sees of a file of this size. A unit cut short counts among pages, so that
/// reading it tells of the damage, and not elsewhere, where a crash may leave one.
[[nodiscard]] std::int64_t plainSizeOf(SealedKind kind, std::int64_t sealedSize);

} // namespace triage
