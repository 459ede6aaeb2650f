// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// The places of a text where something is put in: "%1", "%n", "{name}", "{}", sorted. A plain {}
/// counts as the number of its place, so that a translation may change the order: "{1}".
[[nodiscard]] std::vector<std::string> placeholders(std::string_view text);

} // namespace triage
