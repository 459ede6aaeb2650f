// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fingerprint.h"

#include <cstring>
#include <fmt/format.h>

namespace triage {

namespace {

void mix(std::uint64_t &hash, std::uint64_t word)
{
    hash ^= word;
    hash *= 1099511628211ULL;
    // Why: a product carries upwards only; its high bits must reach the low ones again.
    hash ^= hash >> 32;
}

} // namespace

void Fingerprint::add(std::string_view bytes)
{
    mix(m_lanes[0], bytes.size());
    std::array<std::uint64_t, 4> words{};
    // Why: each word waits for the product before it; four lanes do not wait for each other.
    for (; bytes.size() >= sizeof words; bytes.remove_prefix(sizeof words)) {
        std::memcpy(words.data(), bytes.data(), sizeof words);
        for (std::size_t lane = 0; lane < words.size(); ++lane)
            mix(m_lanes[lane], words[lane]);
    }
    for (const char byte : bytes)
        mix(m_lanes[0], static_cast<unsigned char>(byte));
}

std::uint64_t Fingerprint::number() const
{
    std::uint64_t hash = offset;
    for (const std::uint64_t lane : m_lanes)
        mix(hash, lane);
    return hash;
}

std::string Fingerprint::text() const
{
    return fmt::format("{:016x}", number());
}

} // namespace triage
