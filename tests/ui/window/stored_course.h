// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_under_test.h"

namespace triage {

/// What there is to see of a clinic and of a runner: two clients, one with two re-checks and a
/// conclusion of the therapist's own that is not the one of the rules, a stored emergency, the
/// runner's own results with a re-check due, and an interview that was left.
[[nodiscard]] Store storedCourse();

/// A list of runs as Strava gives it, with a jump eight days before 28 September 2026.
[[nodiscard]] std::string listOfRuns();

} // namespace triage
