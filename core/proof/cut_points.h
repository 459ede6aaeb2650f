// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/rulebase.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// The numbers an input may have.
struct NumberRange {
    double lowest = 0;
    double highest = 1e6;
    double step = 0.001; ///< 1 for whole numbers
};

/// The numbers that each input is compared with.
using Constants = std::map<std::string, std::set<double>, std::less<>>;

/// Adds the numbers of one cell on this input.
void addConstants(Constants &constants, const std::string &input, const dmn::UnaryTests &cell);

/// Adds the numbers of all cells of the rules and of all conditions under which a question is
/// asked.
void addConstants(Constants &constants, const Rulebase &rulebase);

/// One representative of every stretch of numbers that these constants tell apart, ascending,
/// within the range: every constant and a number between each two.
[[nodiscard]] std::vector<double> cutPoints(const std::set<double> &constants,
                                            const NumberRange &range);

} // namespace triage
