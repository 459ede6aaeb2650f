// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "triage/assessment.h"

#include <string>
#include <string_view>

namespace triage {

/// An assessment as it is stored: every field, codes and rules as they were concluded.
[[nodiscard]] std::string writeAssessment(const Assessment &assessment);

/// Reads it back. `place` is named in errors.
[[nodiscard]] Result<Assessment> readAssessment(std::string_view json, const std::string &place);

} // namespace triage
