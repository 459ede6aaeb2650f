// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/assessment.h"

#include <array>

namespace triage {

namespace {

constexpr std::array<std::string_view, 5> urgencyCodes = {"emergency", "same_day", "urgent",
                                                          "routine", "self_care"};

} // namespace

std::string_view urgencyCode(Urgency urgency)
{
    return urgencyCodes.at(static_cast<std::size_t>(urgency));
}

std::optional<Urgency> urgencyFromCode(std::string_view code)
{
    for (std::size_t i = 0; i < urgencyCodes.size(); ++i)
        if (urgencyCodes[i] == code)
            return static_cast<Urgency>(i);
    return std::nullopt;
}

} // namespace triage
