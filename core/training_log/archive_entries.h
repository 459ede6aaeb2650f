// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/byte_source.h"

#include <functional>
#include <memory>

struct archive;

namespace triage {

enum class Packing { Plain, Gzip, Zip };

/// By its first bytes.
[[nodiscard]] Packing packingOf(std::string_view start);

/// The unpacked bytes of gzip, or the files inside a zip, one after the other. Nothing is ever
/// written; the names inside are only names.
class ArchiveEntries : public ByteSource {
public:
    /// Reads on from `from`.
    ArchiveEntries(ByteSource &from, Packing packing);

    /// Goes on to the next file; false after the last one.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override;

private:
    struct Closer {
        void operator()(archive *reader) const;
    };
    std::string m_piece;
    struct Feed {
        ByteSource *from = nullptr;
        std::string *piece = nullptr;
        std::uint64_t bytes = 0; ///< packed, taken so far
    } m_feed;
    std::uint64_t m_unpacked = 0;
    std::unique_ptr<archive, Closer> m_reader;
    bool m_opened = false;
    std::string m_name;
};

} // namespace triage
