// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/bundle_ids.h"

#include <fmt/format.h>

namespace triage {

namespace {

// FNV-1a, and the same from another start: no secret, only no accidental meeting.
std::uint64_t mixed(std::uint64_t hash, std::string_view text)
{
    for (const char letter : text) {
        hash ^= static_cast<unsigned char>(letter);
        hash *= 0x100000001b3U;
    }
    return hash ^ hash >> 29U;
}

} // namespace

BundleIds::BundleIds(std::string_view content)
    : m_high(mixed(0xcbf29ce484222325U, content)), m_low(mixed(0x9ae16a3b2f90404fU, content))
{
}

std::string BundleIds::urn(std::string_view part) const
{
    const std::uint64_t high = mixed(m_high, part);
    const std::uint64_t low = mixed(m_low, part);
    // Version 8 of RFC 9562: made in a way of our own.
    return fmt::format("urn:uuid:{:08x}-{:04x}-8{:03x}-{:04x}-{:012x}", high >> 32U,
                       high >> 16U & 0xffffU, high & 0xfffU, (low >> 48U & 0x3fffU) | 0x8000U,
                       low & 0xffffffffffffU);
}

} // namespace triage
