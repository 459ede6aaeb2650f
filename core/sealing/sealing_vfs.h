// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/seal.h"

#include <sqlite3.h>
#include <string>

namespace triage {

/// A file layer of SQLite (VFS) that seals whatever passes through it to the usual one. Known to
/// SQLite by its name as long as it lives.
class SealingVfs {
public:
    explicit SealingVfs(const Seal &seal);
    ~SealingVfs();
    SealingVfs(const SealingVfs &) = delete;
    SealingVfs &operator=(const SealingVfs &) = delete;

    [[nodiscard]] const char *name() const { return m_name.c_str(); }
    [[nodiscard]] const Seal &seal() const { return m_seal; }
    [[nodiscard]] sqlite3_vfs *below() const { return m_below; }

private:
    const Seal &m_seal;
    std::string m_name;
    sqlite3_vfs *m_below;
    sqlite3_vfs m_vfs{};
};

} // namespace triage
