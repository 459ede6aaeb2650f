// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/answers.h"
#include "triage/assessment.h"

#include <string>

namespace triage {

/// The contract's result (result.schema.json), keys in a fixed order, two spaces of indent.
[[nodiscard]] std::string resultJson(const Assessment &assessment, Mode mode,
                                     const Catalogue &catalogue);

/// The same on one line.
[[nodiscard]] std::string resultLine(const Assessment &assessment, Mode mode,
                                     const Catalogue &catalogue);

} // namespace triage
