// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/activity.h"

namespace triage {

/// What is hard to believe of an activity. Distance and speed are doubted of runs only.
[[nodiscard]] std::vector<Doubt> doubtsOf(const Activity &activity, LocalDay today);

/// "its date is before 2000", to complete "left out: ...".
[[nodiscard]] std::string_view doubtWords(Doubt doubt);

} // namespace triage
