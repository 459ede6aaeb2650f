// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"

#include <random>

/// Some answers that a person could give: each question answered with the chance of `share`
/// percent, by any option, any ticks or any number in range.
triage::Answers randomAnswers(const triage::Questionnaire &questionnaire, int share,
                              std::mt19937 &random);
