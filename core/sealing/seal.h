// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/head.h"

#include <memory>

namespace triage {

class SealingVfs;

/// The key to sealed records, and the way SQLite reads and writes them: a file opened with
/// vfsName() is sealed, with its logs, journals and temporary files. Must outlive the connections.
class Seal {
public:
    Seal(Secret dataKey, const Wraps &wraps);
    ~Seal();
    Seal(const Seal &) = delete;
    Seal &operator=(const Seal &) = delete;

    [[nodiscard]] const char *vfsName() const;
    [[nodiscard]] const Secret &dataKey() const { return m_dataKey; }
    /// Goes into the head of every file that is made with this key.
    [[nodiscard]] const Wraps &wraps() const { return m_wraps; }

    /// The same data key, wrapped otherwise.
    [[nodiscard]] std::shared_ptr<const Seal> with(const Wraps &wraps) const;

private:
    Secret m_dataKey;
    Wraps m_wraps;
    std::unique_ptr<SealingVfs> m_vfs;
};

/// None for records that are not sealed.
using RecordsKey = std::shared_ptr<const Seal>;

/// Things to ask of an open sealed file through sqlite3_file_control().
enum SealControl : int {
    readSealWraps = 0x48540001, ///< Wraps *: what the head in the file says now
    renewSealHead = 0x48540002, ///< const Wraps *: puts them into the head, all or nothing
    foundChange = 0x48540003    ///< bool *: whether a page was not as it was written
};

} // namespace triage
