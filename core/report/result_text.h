// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"
#include "triage/assessment.h"
#include "triage/what_would_change.h"

#include <string>

namespace triage {

/// The result as plain text for a terminal, lines of at most 80 characters.
[[nodiscard]] std::string resultText(const Assessment &assessment, Mode mode,
                                     const Catalogue &catalogue, const Questionnaire &questionnaire,
                                     const std::vector<WouldChange> &ways = {});

} // namespace triage
