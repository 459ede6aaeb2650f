// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace triage {

/// Names of resources that are the same for the same content, and tell nothing of it.
class BundleIds {
public:
    explicit BundleIds(std::string_view content);

    /// "urn:uuid:..." of the part of this name.
    [[nodiscard]] std::string urn(std::string_view part) const;

private:
    std::uint64_t m_high;
    std::uint64_t m_low;
};

} // namespace triage
