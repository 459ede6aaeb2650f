// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>

namespace triage {

/// A file that is about to lose its name, held so that its bytes can be overwritten afterwards.
/// Disks that move what they write (SSDs) and file systems that keep snapshots may still hold them.
class OldFile {
public:
    OldFile() = default;
    ~OldFile();
    OldFile(const OldFile &) = delete;
    OldFile &operator=(const OldFile &) = delete;

    [[nodiscard]] Result<void> open(const std::filesystem::path &file);
    /// Overwrites all of it with zeros, on the disk when it returns, as far as the disk lets it.
    void wipe() const;

private:
    int m_file = -1;
};

/// Gives `from` the name of `to` at once, on the disk when it returns.
[[nodiscard]] Result<void> replaceDurably(const std::filesystem::path &from,
                                          const std::filesystem::path &to);

} // namespace triage
