// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace triage {

/// The text as it stands between the tags of XML or HTML.
[[nodiscard]] std::string escapedText(std::string_view text);

/// The text as it stands in a quoted attribute; line breaks and tabs are kept.
[[nodiscard]] std::string escapedAttribute(std::string_view text);

} // namespace triage
