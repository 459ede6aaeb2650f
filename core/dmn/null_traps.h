// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/model.h"

#include <vector>

namespace triage::dmn {

/// True for a cell such as not("a") that holds for null without naming it.
[[nodiscard]] bool isNullTrap(const UnaryTests &cell);

/// Cells such as not("a") that hold for an unanswered question without naming null: a rule must
/// never fire because nobody asked. Each with its place and what to write.
[[nodiscard]] std::vector<Error> nullTraps(const Model &model);

} // namespace triage::dmn
