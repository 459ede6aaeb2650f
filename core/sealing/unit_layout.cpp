// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/unit_layout.h"

namespace triage {

namespace {

constexpr auto added = static_cast<std::int64_t>(sealSize);
constexpr std::int64_t logHeaderSize = 32; // both as SQLite's file format has them
constexpr std::int64_t frameHeaderSize = 24;
constexpr std::int64_t frameSize = frameHeaderSize + pageSize;
constexpr std::int64_t sealedFrameSize = frameSize + 2 * added;

SealedUnit logUnitAt(std::int64_t offset)
{
    if (offset < logHeaderSize)
        return {.size = logHeaderSize};
    const std::int64_t frame = (offset - logHeaderSize) / frameSize;
    const SealedUnit header{.index = static_cast<std::uint64_t>(2 * frame + 1),
                            .start = logHeaderSize + frame * frameSize,
                            .size = frameHeaderSize,
                            .place = logHeaderSize + added + frame * sealedFrameSize};
    if (offset < header.start + header.size)
        return header;
    return {.index = header.index + 1,
            .start = header.start + header.size,
            .size = pageSize,
            .place = header.place + header.sealedSize()};
}

std::int64_t placeOfFirst(SealedKind kind)
{
    return kind == SealedKind::Pages ? headSize : 0;
}

} // namespace

SealedUnit unitAt(SealedKind kind, std::int64_t offset)
{
    if (kind == SealedKind::Log)
        return logUnitAt(offset);
    const std::int64_t index = offset / pageSize;
    return {.index = static_cast<std::uint64_t>(index),
            .start = index * pageSize,
            .size = pageSize,
            .place = placeOfFirst(kind) + index * (pageSize + added)};
}

std::int64_t sealedSizeOf(SealedKind kind, std::int64_t plainSize)
{
    if (plainSize <= 0)
        return placeOfFirst(kind);
    const SealedUnit last = unitAt(kind, plainSize - 1);
    return last.place + last.sealedSize();
}

std::int64_t plainSizeOf(SealedKind kind, std::int64_t sealedSize)
{
    if (kind == SealedKind::Log) {
        const std::int64_t behindHeader = sealedSize - logHeaderSize - added;
        if (behindHeader < 0)
            return 0;
        const std::int64_t cut = behindHeader % sealedFrameSize;
        return logHeaderSize + behindHeader / sealedFrameSize * frameSize +
               (cut >= frameHeaderSize + added ? frameHeaderSize : 0);
    }
    const std::int64_t units = sealedSize - placeOfFirst(kind);
    if (units <= 0)
        return 0;
    const bool cut = units % (pageSize + added) != 0;
    return (units / (pageSize + added) + (cut && kind == SealedKind::Pages ? 1 : 0)) * pageSize;
}

} // namespace triage
