// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/graph.h"
#include "interview/questionnaire.h"

#include <string_view>
#include <vector>

namespace triage {

/// The numbers an input may have.
struct NumberRange {
    double lowest = 0;
    double highest = 1e6;
    double step = 0.001; ///< 1 for whole numbers
};

/// One representative of every stretch of numbers that the rules and conditions tell apart for this
/// input, ascending, within its range: every constant and a number between each two.
[[nodiscard]] std::vector<double> cutPoints(std::string_view input, const NumberRange &range,
                                            const Questionnaire &questionnaire,
                                            const dmn::Graph &graph);

} // namespace triage
