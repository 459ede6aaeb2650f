// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"
#include "triage/assessment.h"
#include "triage/what_would_change.h"

#include <string>

namespace triage {

/// One way to another result as a sentence. For runners as one says it: "If sitting did not hurt,
/// the answers would fit best with “...”." For therapists by label: "If “Night pain” were “Yes”
/// instead of “No”, ..."
[[nodiscard]] std::string changeWords(const WouldChange &way, const Assessment &now, Mode mode,
                                      const Catalogue &catalogue,
                                      const Questionnaire &questionnaire);

} // namespace triage
