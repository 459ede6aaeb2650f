// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/interview.h"

#include <string>
#include <vector>

namespace triage {

/// Where a question stands in the walk.
struct Stop {
    std::string step; ///< id of the page or section, as an Interview keeps it
    const Section *section = nullptr;
    const Question *question = nullptr;
};

/// Every question that applies to these answers, in the order asked.
[[nodiscard]] std::vector<Stop> stopsFor(const Questionnaire &questionnaire,
                                         const Answers &answers);

/// The first stop whose question has been neither answered nor skipped; the number of stops where
/// there is none.
[[nodiscard]] std::size_t firstUnasked(const std::vector<Stop> &stops, const Answers &answers);

} // namespace triage
