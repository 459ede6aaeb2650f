// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/byte_source.h"

namespace triage {

/// Text of any encoding that training logs come in, as UTF-8 without a byte order mark: UTF-16 with
/// a mark, Latin-1 where the XML declaration says so, and UTF-8. Bytes that are no UTF-8 are
/// read as Latin-1.
class Utf8Source : public ByteSource {
public:
    /// Takes over `from`, of which nothing may have been read yet.
    explicit Utf8Source(BufferedSource &from);

    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override;
    /// True when bytes were no UTF-8 although the file says so, or says nothing.
    [[nodiscard]] bool repaired() const { return m_repaired; }

private:
    enum class Encoding { Unknown, Utf8, Latin1, Utf16Little, Utf16Big };

    [[nodiscard]] Result<void> recognise();
    [[nodiscard]] Result<bool> convert();
    void convertUtf8(std::string_view bytes, bool last);
    void convertUtf16(std::string_view bytes);

    BufferedSource *m_from;
    Encoding m_encoding = Encoding::Unknown;
    std::string m_ready; ///< converted, not yet handed out
    std::size_t m_begin = 0;
    std::string m_rest; ///< the begun character at the end of the last piece
    bool m_repaired = false;
};

} // namespace triage
