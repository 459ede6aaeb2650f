// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace triage {

/// FNV-1a, 64 bits, four words of eight bytes side by side: tells versions apart, keeps no secret.
class Fingerprint {
public:
    /// Adds a text; two texts are not the same as both in one.
    void add(std::string_view bytes);

    [[nodiscard]] std::uint64_t number() const;
    [[nodiscard]] std::string text() const; ///< 16 hexadecimal digits

private:
    static constexpr std::uint64_t offset = 14695981039346656037ULL;

    std::array<std::uint64_t, 4> m_lanes = {offset, offset + 1, offset + 2, offset + 3};
};

} // namespace triage
