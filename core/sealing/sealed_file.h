// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/head.h"

struct sqlite3_file;

namespace triage {

/// One file as SQLite sees it, sealed unit by unit into the file below. Answers with SQLite's
/// result codes; a page that is not as it was written is SQLITE_IOERR_DATA.
class SealedFile {
public:
    SealedFile(SealedKind kind, Secret key, const Head::FileId &id, sqlite3_file *below);

    /// False where there was no memory for its key.
    [[nodiscard]] bool usable() const { return !m_key.bytes().empty() && !m_plain.bytes().empty(); }
    [[nodiscard]] const Head::FileId &id() const { return m_id; }
    /// Whether reading has met a page that is not as it was written.
    [[nodiscard]] bool metChange() const { return m_metChange; }

    [[nodiscard]] int read(Bytes into, std::int64_t offset);
    [[nodiscard]] int write(ConstBytes from, std::int64_t offset);
    [[nodiscard]] int truncate(std::int64_t size) const;
    [[nodiscard]] int size(std::int64_t &size) const;

private:
    [[nodiscard]] int readUnit(const SealedUnit &unit, Bytes plain);
    [[nodiscard]] int readForChange(const SealedUnit &unit, Bytes plain);

    SealedKind m_kind;
    Secret m_key;
    Head::FileId m_id;
    sqlite3_file *m_below;
    bool m_metChange = false;
    Secret m_plain{pageSize}; ///< of a unit that is read or written in part
    std::array<unsigned char, pageSize + sealSize> m_sealed{};
};

} // namespace triage
