// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/sealed_file.h"

#include <algorithm>
#include <sqlite3.h>

namespace triage {

namespace {

int sizeBelow(sqlite3_file *below, std::int64_t &size)
{
    sqlite3_int64 bytes = 0;
    const int code = below->pMethods->xFileSize(below, &bytes);
    size = bytes;
    return code;
}

void zero(Bytes bytes)
{
    std::fill(bytes.begin(), bytes.end(), static_cast<unsigned char>(0));
}

} // namespace

SealedFile::SealedFile(SealedKind kind, Secret key, const Head::FileId &id, sqlite3_file *below)
    : m_kind(kind), m_key(std::move(key)), m_id(id), m_below(below)
{
}

int SealedFile::readUnit(const SealedUnit &unit, Bytes plain)
{
    const Bytes sealed = Bytes(m_sealed).first(unit.sealedSize());
    const int code = m_below->pMethods->xRead(m_below, sealed.data(),
                                              static_cast<int>(sealed.size()), unit.place);
    if (code == SQLITE_IOERR_SHORT_READ) {
        std::int64_t size = 0;
        if (const int told = sizeBelow(m_below, size); told != SQLITE_OK)
            return told;
        zero(plain);
        m_metChange = size > unit.place;
        return m_metChange ? SQLITE_IOERR_DATA : SQLITE_IOERR_SHORT_READ;
    }
    if (code != SQLITE_OK)
        return code;
    const auto index = bytesOfNumber(unit.index);
    if (openBytes(m_key, index, sealed, plain))
        return SQLITE_OK;
    m_metChange = true;
    return SQLITE_IOERR_DATA;
}

int SealedFile::read(Bytes into, std::int64_t offset)
{
    // Why: a crash may leave the end of a log or journal half written. SQLite's own checks tell
    // that from what was finished, and stop at zeros. Only a page of the log that is read by
    // itself is known to have been finished.
    const bool mustBeSound = m_kind == SealedKind::Pages ||
                             (m_kind == SealedKind::Log && unitAt(m_kind, offset).size == pageSize);
    while (!into.empty()) {
        const SealedUnit unit = unitAt(m_kind, offset);
        const auto from = static_cast<std::size_t>(offset - unit.start);
        const auto all = static_cast<std::size_t>(unit.size);
        const std::size_t count = std::min(all - from, into.size());
        const Bytes plain = count == all ? into.first(all) : m_plain.bytes().first(all);
        const int code = readUnit(unit, plain);
        if (code == SQLITE_IOERR_SHORT_READ) {
            zero(into);
            return code;
        }
        if (code != SQLITE_OK && (code != SQLITE_IOERR_DATA || mustBeSound))
            return code;
        if (count != all)
            std::ranges::copy(plain.subspan(from, count), into.begin());
        into = into.subspan(count);
        offset += static_cast<std::int64_t>(count);
    }
    return SQLITE_OK;
}

int SealedFile::readForChange(const SealedUnit &unit, Bytes plain)
{
    const int code = readUnit(unit, plain);
    const bool startsAnew = code == SQLITE_IOERR_SHORT_READ ||
                            (code == SQLITE_IOERR_DATA && m_kind != SealedKind::Pages);
    return startsAnew ? SQLITE_OK : code;
}

int SealedFile::write(ConstBytes from, std::int64_t offset)
{
    while (!from.empty()) {
        const SealedUnit unit = unitAt(m_kind, offset);
        const auto to = static_cast<std::size_t>(offset - unit.start);
        const auto all = static_cast<std::size_t>(unit.size);
        const std::size_t count = std::min(all - to, from.size());
        ConstBytes plain = from.first(count);
        if (count != all) {
            const Bytes changed = m_plain.bytes().first(all);
            if (const int code = readForChange(unit, changed); code != SQLITE_OK)
                return code;
            std::ranges::copy(plain, changed.subspan(to, count).begin());
            plain = changed;
        }
        const Bytes sealed = Bytes(m_sealed).first(unit.sealedSize());
        sealBytes(m_key, bytesOfNumber(unit.index), plain, sealed);
        const int code = m_below->pMethods->xWrite(m_below, sealed.data(),
                                                   static_cast<int>(sealed.size()), unit.place);
        if (code != SQLITE_OK)
            return code;
        from = from.subspan(count);
        offset += static_cast<std::int64_t>(count);
    }
    return SQLITE_OK;
}

int SealedFile::truncate(std::int64_t size) const
{
    return m_below->pMethods->xTruncate(m_below, sealedSizeOf(m_kind, size));
}

int SealedFile::size(std::int64_t &size) const
{
    std::int64_t below = 0;
    const int code = sizeBelow(m_below, below);
    size = plainSizeOf(m_kind, below);
    return code;
}

} // namespace triage
