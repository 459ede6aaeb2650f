// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/byte_source.h"
#include "training_log/read_options.h"

namespace triage {

/// Reads a list of activities (CSV, as UTF-8): that of a Strava export or of Garmin Connect, in
/// any language whose columns can be told. Rows that cannot be read are left out and counted.
[[nodiscard]] Reading readActivityList(BufferedSource &text, const ReadOptions &options);

} // namespace triage
