// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dmn/graph.h"
#include "interview/questionnaire.h"
#include "triage/answer_inputs.h"
#include "triage/conclusions.h"
#include "triage/roles.h"

#include <filesystem>
#include <string>
#include <vector>

namespace triage {

/// The questions and the rules, loaded and checked: rules that load cannot fail to decide.
struct Rulebase {
    std::string version; ///< changes with every byte of the questions and rules
    Questionnaire questionnaire;
    dmn::Graph graph;
    Roles roles;
    std::vector<std::string> conditions; ///< codes, in the order that breaks ties
    AnswerPlaces places;
    AnswerInputs inputs;
    Conclusions conclusions; ///< of the tables that decide urgency and classification
};

/// Reads `resources`/questionnaire, `resources`/rules and the order of the conditions, and holds
/// nothing against each other but the names that join the tables: for what finds faults in them.
[[nodiscard]] Result<Rulebase> readRulebase(const std::filesystem::path &resources);

/// Loads `resources`/questionnaire/questionnaire.json, `resources`/rules/*.dmn and the order of
/// `resources`/advice/conditions.json. Refuses inputs that no question and no decision provides,
/// codes that no option has, and not(...) on an answer that may be missing.
[[nodiscard]] Result<Rulebase> loadRulebase(const std::filesystem::path &resources);

} // namespace triage
