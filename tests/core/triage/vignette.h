// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "triage/assessment.h"
#include "triage/rulebase.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

/// A story with its answers and what a careful clinician expects: one file of tests/cases or of
/// resources/benchmark.
struct Vignette {
    std::string file;
    std::string name;
    triage::Answers answers;
    nlohmann::json expect;
};

/// Every such file, sorted by name, then its variations: such a story with a few answers
/// changed, of which nothing is expected but the result agreed. Fails the running test where one
/// cannot be read.
std::vector<Vignette> readVignettes(const triage::Questionnaire &questionnaire);

/// What a result lacks of what is expected, in words; nothing where it is as expected.
std::vector<std::string> unmet(const nlohmann::json &expect, const triage::Assessment &result);

/// The shipped questions and rules; fails the running test where they do not load.
const triage::Rulebase &shippedRulebase();
