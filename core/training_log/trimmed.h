// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace triage {

/// The text without blanks and line ends around it.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace triage
