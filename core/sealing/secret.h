// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace triage {

using Bytes = std::span<unsigned char>;
using ConstBytes = std::span<const unsigned char>;

/// The bytes of a text, as they are.
[[nodiscard]] inline ConstBytes bytesOf(std::string_view text)
{
    return {reinterpret_cast<const unsigned char *>(text.data()), text.size()};
}

/// Overwrites bytes that are not needed any more.
void wipe(Bytes bytes);

/// Bytes that nobody else may see: kept out of swap and of memory dumps where the system allows it,
/// and wiped when they go.
class Secret {
public:
    /// Zeroed. Empty where there is no memory.
    explicit Secret(std::size_t size);
    [[nodiscard]] static Secret copyOf(ConstBytes bytes);
    [[nodiscard]] static Secret random(std::size_t size);

    [[nodiscard]] Bytes bytes() { return {m_bytes.get(), m_size}; }
    [[nodiscard]] ConstBytes bytes() const { return {m_bytes.get(), m_size}; }

private:
    struct Wiper {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wiper> m_bytes;
    std::size_t m_size = 0;
};

} // namespace triage
