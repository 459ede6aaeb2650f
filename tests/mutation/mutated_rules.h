// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/rulebase.h"

#include <filesystem>
#include <string>
#include <vector>

/// The shipped rules, of which one table at a time is exchanged in memory.
class MutatedRules {
public:
    /// Fails the running test where the rules do not load.
    explicit MutatedRules(const std::filesystem::path &resources);

    [[nodiscard]] const triage::Rulebase &shipped() const { return m_shipped; }

    /// The rules with this table in place of the decision's; an error where they are refused.
    [[nodiscard]] triage::Result<triage::Rulebase>
    with(const std::string &decision, const triage::dmn::DecisionTable &table) const;

private:
    triage::Rulebase m_shipped;
    std::vector<triage::dmn::Model> m_models;
};
