// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/interview.h"

#include <string>

namespace triage {

/// How long the steps from `step` to the end take at a calm pace, in seconds, as the answers are
/// now; other answers ask more or less. 0 for an unknown step.
[[nodiscard]] int secondsLeft(const Questionnaire &questionnaire, const Answers &answers,
                              const std::string &step);

} // namespace triage
