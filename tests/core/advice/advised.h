// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/assessment.h"

#include <string>
#include <vector>

/// What the shipped rules say of tests/cases/advice-`story`.json.
triage::Assessment advised(const std::string &story);

/// The names of all stories told for the advice.
std::vector<std::string> adviceStories();

/// The advice on one treatment; fails the test if it is not offered.
const triage::TreatmentAdvice &adviceOn(const triage::Assessment &assessment,
                                        const std::string &treatment);

bool offers(const triage::Assessment &assessment, const std::string &treatment);
