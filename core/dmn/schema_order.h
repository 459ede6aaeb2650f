// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace triage::dmn {

/// Where DMN 1.3 wants an element among its siblings; equal ranks keep their order.
[[nodiscard]] int elementRank(std::string_view name);

/// Where an attribute stands; equal ranks are in alphabetical order.
[[nodiscard]] int attributeRank(std::string_view name);

} // namespace triage::dmn
