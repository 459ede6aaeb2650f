// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dmn/graph.h"
#include "interview/questionnaire.h"

#include <filesystem>
#include <string>

namespace triage {

/// The questions and the rules, loaded and checked: rules that load cannot fail to decide.
struct Rulebase {
    std::string version; ///< changes with every byte of the questions and rules
    Questionnaire questionnaire;
    dmn::Graph graph;
};

/// Loads `resources`/questionnaire/questionnaire.json and `resources`/rules/*.dmn. Refuses inputs
/// that no question and no decision provides, and not(...) on an answer that may be missing.
[[nodiscard]] Result<Rulebase> loadRulebase(const std::filesystem::path &resources);

} // namespace triage
