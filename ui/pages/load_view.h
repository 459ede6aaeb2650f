// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/load_history.h"

namespace triage {

/// The runner's own training log as a result is shown with it.
struct LoadView {
    LoadHistory history;
    LoadThresholds thresholds;
    std::size_t others = 0; ///< activities that are no runs
};

} // namespace triage
