// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace triage {

/// The day that "YYYY-MM-DD" names; nothing where there is no such day.
[[nodiscard]] std::optional<std::chrono::year_month_day> dateFromText(std::string_view text);

} // namespace triage
