// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/rule_space.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// What can come about over every way to fill in the questionnaire, across all decisions.
class Reachable {
public:
    explicit Reachable(const Rulebase &rulebase);

    /// The values that an input expression of the rules can have, and when; nullptr where nobody
    /// asks or decides it.
    [[nodiscard]] const Partition *values(std::string_view expression) const;

    /// True where some way to answer makes all of these hold.
    [[nodiscard]] bool possible(const std::vector<Lit> &together)
    {
        return m_formula.possible(together);
    }

    /// Which of these statements can hold, each on its own.
    [[nodiscard]] std::vector<bool> possibleEach(const std::vector<Lit> &statements);

    /// True where the mode and some way to answer lead to this question.
    [[nodiscard]] bool isAsked(const Question &question);

    [[nodiscard]] Formula &formula() { return m_formula; }

private:
    void add(const std::string &expression);

    Formula m_formula;
    AnswerSpace m_space;
    RuleSpace m_rules;
    std::map<std::string, Partition, std::less<>> m_values;
};

} // namespace triage
