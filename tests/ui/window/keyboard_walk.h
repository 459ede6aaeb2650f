// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_under_test.h"

namespace triage {

/// Answers the runner's question page seen now as in `wanted`, with keys alone, and presses Enter.
/// Questions that `wanted` does not have are left alone, or skipped where an answer is required.
void answerByKeys(WindowUnderTest &test, const Answers &wanted);

/// Answers pages with keys until one is no question page, and leaves out the tests at home where
/// they are offered; returns how many pages there were.
int walkByKeys(WindowUnderTest &test, const Answers &wanted);

} // namespace triage
