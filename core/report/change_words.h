// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"
#include "triage/assessment.h"
#include "triage/what_would_change.h"

#include <string>

namespace triage {

/// One way to another result as a sentence: "If “Night pain” were “Yes” instead of “No”, it would
/// look more like a bone stress injury, and the advice would be: ..."
[[nodiscard]] std::string changeWords(const WouldChange &way, const Assessment &now, Mode mode,
                                      const Catalogue &catalogue,
                                      const Questionnaire &questionnaire);

} // namespace triage
