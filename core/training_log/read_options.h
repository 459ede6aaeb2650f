// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/column_choice.h"
#include "training_log/home_zone.h"

#include <optional>

namespace triage {

/// What the files do not say themselves.
struct ReadOptions {
    HomeZone zone;                        ///< for wall-clock times and for days
    LocalDay today;                       ///< what begins later is doubted
    std::optional<DistanceUnit> listUnit; ///< of lists without units; guessed from the pace if none
    std::vector<ListMapping> lists = {};  ///< of lists whose columns are not known here
};

} // namespace triage
