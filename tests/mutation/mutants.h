// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/rulebase.h"

#include <string>
#include <vector>

/// A table with one small mistake in it.
struct Mutant {
    enum class Kind { Deleted, Weakened, OutputChanged, CellWidened, ValueRemoved };
    Kind kind = Kind::Deleted;
    std::string decision;
    std::size_t row = 0;
    std::string what; ///< "red_flags_hop/2: walking_hurts widened"
    triage::dmn::DecisionTable table;
};

/// Every row deleted and, where the table gives urgencies, every urgency one step less urgent.
std::vector<Mutant> urgencyMutants(const triage::Rulebase &rulebase, const std::string &decision);

/// Every row deleted, every output changed to another that its column has (a number to its
/// negative), every cell widened to "-", and every value of a list left out.
std::vector<Mutant> allMutants(const triage::Rulebase &rulebase, const std::string &decision);
