// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/lint_tables.h"

/// The lint of tables, laid out once: of each mutant only its own table is laid out anew.
class LintNet {
public:
    explicit LintNet(const triage::Rulebase &rulebase);

    /// True where the lint has something to mend once this table takes the decision's place.
    [[nodiscard]] bool catches(const std::string &decision,
                               const triage::dmn::DecisionTable &table);

private:
    const triage::Rulebase &m_rulebase;
    triage::Reachable m_reachable;
    std::vector<triage::TableGrid> m_grids;
};
