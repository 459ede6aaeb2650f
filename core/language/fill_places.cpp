// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/fill_places.h"

namespace triage {

std::string fillPlaces(std::string_view pattern, const std::vector<std::string> &parts)
{
    std::string filled;
    std::size_t next = 0;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const std::size_t end = pattern[at] == '{' ? pattern.find('}', at) : std::string::npos;
        const std::string_view inner =
            end == std::string::npos ? std::string_view() : pattern.substr(at + 1, end - at - 1);
        const bool place =
            end != std::string::npos &&
            (inner.empty() || (inner.size() == 1 && inner[0] >= '0' && inner[0] <= '9'));
        if (!place) {
            filled += pattern[at];
            continue;
        }
        const std::size_t which = inner.empty() ? next++ : static_cast<std::size_t>(inner[0] - '0');
        if (which < parts.size())
            filled += parts[which];
        at = end;
    }
    return filled;
}

} // namespace triage
