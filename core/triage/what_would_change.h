// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/rulebase.h"

#include <string>
#include <vector>

namespace triage {

/// One answer that is changed.
struct AnswerChange {
    std::string question; ///< linkId
    AnswerValue from;     ///< monostate where it was not answered
    AnswerValue to;

    bool operator==(const AnswerChange &) const = default;
};

/// "Had you answered this instead, the result would be that": the fewest changes that lead there.
struct WouldChange {
    std::vector<AnswerChange> changes; ///< one or two
    Urgency urgency = Urgency::SelfCare;
    std::string condition;

    bool operator==(const WouldChange &) const = default;
};

/// The smallest changes of answers that give another urgency or another leading condition: for each
/// other outcome that one changed answer reaches, the change nearest to what was answered; two
/// answers together only for outcomes that none reaches alone. Facts about the person that are
/// settled (age, past illness) stay. Changes of given answers come before answers to open
/// questions, nearer outcomes before others; at most `most` in all.
[[nodiscard]] std::vector<WouldChange>
whatWouldChange(const Rulebase &rulebase, const Answers &answers, std::size_t most = 6);

} // namespace triage
