// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/model.h"

#include <string>

namespace triage::dmn {

/// Where a decision stands, for messages: "urgency.dmn:12, table urgency_bone".
[[nodiscard]] std::string placeOf(const Decision &decision);

/// Where a row stands, for messages: "urgency.dmn:40, table urgency_bone, rule bone_3".
[[nodiscard]] std::string placeOf(const Decision &decision, const Row &row);

} // namespace triage::dmn
