// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// A pattern with each {} (in order) or {0}, {1} ... filled in; a place without a part is left out.
[[nodiscard]] std::string fillPlaces(std::string_view pattern,
                                     const std::vector<std::string> &parts);

} // namespace triage
