// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"

#include <QString>

namespace triage {

/// A client in one line for the top bar: "38 years, distance running, left, 8 weeks"; what is not
/// answered yet is left out.
[[nodiscard]] QString clientLine(const Questionnaire &questionnaire, const Answers &answers);

} // namespace triage
