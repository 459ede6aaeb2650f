// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_under_test.h"

namespace triage {

/// Answers a therapist's sections as in `wanted` with keys alone, each ended by Enter, until no
/// section is shown; returns how many there were.
int walkSectionsByKeys(WindowUnderTest &test, const Answers &wanted);

} // namespace triage
