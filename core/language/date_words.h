// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/translation.h"

#include <chrono>
#include <string>

namespace triage {

/// "3 December 2026"
[[nodiscard]] std::string dateWords(std::chrono::year_month_day day, const Translation &language);

} // namespace triage
