// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/byte_source.h"
#include "training_log/read_options.h"

namespace triage {

/// FIT, also several files that follow each other: one activity a session. A file without sessions
/// is summed up from its laps, or else from its records.
[[nodiscard]] Reading readFit(BufferedSource &bytes);

} // namespace triage
