// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dmn/model.h"

#include <cstddef>
#include <vector>

namespace triage::dmn {

/// An order of the decisions in which each comes after those it reads, by place, else as given.
/// `needed` has the places each decision reads. Fails on a circle, naming its decisions.
[[nodiscard]] Result<std::vector<std::size_t>>
orderByNeed(const std::vector<Decision> &decisions,
            const std::vector<std::vector<std::size_t>> &needed);

} // namespace triage::dmn
