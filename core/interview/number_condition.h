// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"

namespace triage {

/// True where a number stands to a limit as the operator says; other operators than those of size
/// (more, less, at least, at most) never hold.
[[nodiscard]] bool holds(double number, EnableWhen::Operator op, double limit);

} // namespace triage
