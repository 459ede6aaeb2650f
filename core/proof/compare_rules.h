// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "triage/assessment.h"
#include "triage/rulebase.h"

#include <string>
#include <vector>

namespace triage {

/// Something that the same answers lead to under one set of rules and not under the other.
struct Difference {
    std::string kind;  ///< "urgency", "red flag", "conclusion", "treatment", ...
    std::string about; ///< the code of the red flag, treatment or provider; or empty
    std::string before;
    std::string after;
    Answers answers; ///< to which both engines really answer so
    Assessment resultBefore;
    Assessment resultAfter;
};

/// What changes for users from one set of questions and rules to another.
struct Comparison {
    std::vector<std::string> questionsRemoved; ///< ids
    std::vector<std::string> questionsAdded;
    std::vector<std::string> questionsChanged; ///< that take other answers, or are asked otherwise
    std::vector<std::string> formulasChanged;  ///< decisions whose arithmetic differs
    std::vector<std::string> onlySuspected;    ///< what differs on paper; no answers were found
    std::vector<Difference> differences;       ///< one for each kind, code, before and after

    [[nodiscard]] bool same() const
    {
        return questionsRemoved.empty() && questionsAdded.empty() && questionsChanged.empty() &&
               formulasChanged.empty() && onlySuspected.empty() && differences.empty();
    }
};

/// Compares both sets over every way to answer the questions that they share, in one formula; each
/// difference is shown by answers that both engines confirm. A change of the conclusion depends on
/// sums, and is sought where weights differ.
[[nodiscard]] Comparison compareRules(const Rulebase &before, const Rulebase &after);

} // namespace triage
