// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "triage/assessment.h"

namespace triage {

/// The healing time that may be counted on when a day to run again is planned. Nothing where care
/// comes before running, where the way back to running does not fit, or where no range is known.
[[nodiscard]] const Prognosis *healingTime(const Assessment &assessment,
                                           const Catalogue &catalogue);

} // namespace triage
