// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/stories.h"

#include <map>

namespace triage {

struct Rulebase;

/// How often results are as stories expect.
struct Score {
    int stories = 0;
    int condition = 0;  ///< the first condition is one of those expected
    int amongThree = 0; ///< one of those expected is among the first three
    int urgency = 0;    ///< one of those expected
    int over = 0;       ///< more urgent than all that are expected
    int under = 0;      ///< less urgent than all that are expected

    bool operator==(const Score &) const = default;
};

/// The score of all stories, and of those of each condition expected.
struct Scores {
    Score all;
    std::map<std::string, Score> conditions;
};

/// Holds results against the stories they belong to; both have the same length.
[[nodiscard]] Scores scoreOf(const std::vector<Story> &stories,
                             const std::vector<Assessment> &results);

/// Where a share may lie in truth, in percent: Wilson's interval of 95 %.
struct ShareInterval {
    double from = 0;
    double to = 100;
};
[[nodiscard]] ShareInterval shareInterval(int count, int of);

} // namespace triage
