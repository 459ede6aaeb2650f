// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/read_options.h"

#include <vector>

namespace triage {

/// Garmin Connect writes kilometres or miles without saying which. Takes the unit given, or guesses
/// it from the usual pace of the runs and says so; scales distances (now 1,000 m a unit) and
/// climbs, mends distances whose decimal sign was misread, and takes track and pool sessions
/// written in metres as such. `paces` are seconds a unit, one for each activity, 0 where none is
/// written.
void settleUnit(Reading &reading, const std::vector<double> &paces,
                std::optional<DistanceUnit> unit);

} // namespace triage
