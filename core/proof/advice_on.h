// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/assessment.h"

#include <string>

namespace triage {

/// What a result says of a treatment; null where it does not speak of it.
[[nodiscard]] const TreatmentAdvice *adviceOn(const Assessment &result,
                                              const std::string &treatment);

} // namespace triage
