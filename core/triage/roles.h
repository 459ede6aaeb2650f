// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dmn/graph.h"

#include <string>
#include <vector>

namespace triage {

/// What each table is for, told by the names of its output columns; decision names, in graph order.
struct Roles {
    std::vector<std::string> redFlags;   ///< flag, urgency
    std::vector<std::string> patterns;   ///< urgency
    std::vector<std::string> evidence;   ///< condition, weight
    std::vector<std::string> treatments; ///< treatment, verdict, evidence
    std::vector<std::string> cautions;   ///< treatment, caution
    std::vector<std::string> providers;  ///< provider
    std::vector<std::string> load;       ///< load
    std::vector<std::string> factors;    ///< factor
    std::vector<std::string> selfTests;  ///< self_test, offer

    /// Red flags, patterns, evidence and all they need, each after what it needs; then the rest.
    std::vector<dmn::Slot> beforeClassification;
    std::vector<dmn::Slot> afterClassification;
};

/// What the engine itself provides to tables that come after the classification.
inline constexpr const char *derivedInputs[] = {"classification", "runner_up", "support",
                                                "margin",         "urgency",   "safety_gaps"};

/// Decisions of one value that the result holds under their own name.
inline constexpr const char *resultDecisions[] = {"strain_grade", "confidence",    "plan",
                                                  "prognosis",    "return_to_run", "recheck_days",
                                                  "run_ratio"};

/// True where the output columns of a table give it one of the roles.
[[nodiscard]] bool hasRole(const dmn::DecisionTable &table);

/// Sorts the tables by role. Refuses one that has a role and is not a plain Collect table, and
/// urgency or evidence that depends on what is only known after the classification.
[[nodiscard]] Result<Roles> findRoles(const dmn::Graph &graph);

} // namespace triage
