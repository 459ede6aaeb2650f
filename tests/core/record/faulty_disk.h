// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace triage::test {

/// What goes wrong, and when: calls of SQLite to the disk count from 1.
struct DiskFault {
    enum class Kind {
        Io,   ///< one call fails as on a broken disk
        Full, ///< from this call on nothing can be written, until the disk is mended
        Kill, ///< the program is killed in the middle of the call
    };
    int atCall = 0;
    Kind kind = Kind::Io;
};

/// Stands between SQLite and the disk while it lives: every file that is opened goes through it.
/// One at a time.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// Lets a call fail; counting begins anew.
    void arm(const DiskFault &fault);
    /// Lets every call pass.
    void mend();
    /// Calls since it was armed.
    [[nodiscard]] int calls() const { return m_calls; }
    /// True where a call failed since it was armed.
    [[nodiscard]] bool met() const { return m_met; }

    /// What a call of SQLite is to give back instead of being done; SQLITE_OK to do it.
    [[nodiscard]] int fails(int ioError, bool writes = false);

private:
    DiskFault m_fault;
    int m_calls = 0;
    bool m_met = false;
    sqlite3_vfs m_vfs{};
};

} // namespace triage::test
