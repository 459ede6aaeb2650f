// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/rulebase.h"

#include <string>
#include <utility>
#include <vector>

/// The decision of one table with one input and one output, as XML; an output column is called
/// "urgency" where the table's name begins so, and otherwise as the table.
std::string smallTable(const std::string &name, const std::string &policy, const std::string &input,
                       const std::vector<std::pair<std::string, std::string>> &rows);

/// Rules of these decisions over three questions: pain (0 to 10), numb (yes, no, unsure) and
/// places (several of back, knee, none). Fails the running test where they do not load.
triage::Rulebase smallRules(const std::string &decisions);

/// The shipped questions and rules; fails the running test where they do not load.
const triage::Rulebase &shippedRules();
