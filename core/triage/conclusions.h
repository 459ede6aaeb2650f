// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/assessment.h"
#include "triage/roles.h"

#include <string>
#include <vector>

namespace triage {

/// What each row of a table that decides urgency says.
struct UrgencyTable {
    dmn::Slot table = 0;
    bool redFlags = false;
    std::vector<Urgency> rows;
    std::vector<std::string> flags; ///< by row; of red flags only
};

/// One row of evidence: for or against a condition.
struct EvidenceWeight {
    std::size_t condition = 0; ///< place among the rulebase's conditions
    double weight = 0;
};

struct EvidenceTable {
    dmn::Slot table = 0;
    std::vector<EvidenceWeight> rows;
};

/// The rows that decide urgency and classification, and where the other tables stand, read once.
struct Conclusions {
    std::vector<UrgencyTable> urgency;
    std::vector<EvidenceTable> evidence;
    std::vector<dmn::Slot> treatments;
    std::vector<dmn::Slot> cautions;
    std::vector<dmn::Slot> providers;
    std::vector<dmn::Slot> load;
    std::vector<dmn::Slot> factors;
    std::vector<dmn::Slot> selfTests;
};

/// Reads them from tables whose outputs are checked.
[[nodiscard]] Conclusions readConclusions(const dmn::Graph &graph, const Roles &roles,
                                          const std::vector<std::string> &conditions);

} // namespace triage
