// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/merge.h"

namespace triage {

/// An activity, as much of it as is kept: no time of day, no place, no name.
struct KeptActivity {
    ActivityKind kind = ActivityKind::Run;
    DailyRun figures;

    bool operator==(const KeptActivity &) const = default;
};

/// A training log as it is kept beside the answers of an interview.
struct KeptLog {
    LocalDay onset; ///< the day that the pain began, as known when the log was taken in
    std::vector<KeptActivity> activities; ///< by day, the earliest first

    bool operator==(const KeptLog &) const = default;
};

/// The runs that count, and other sports apart, from as long before the onset as a measure looks
/// back; what is older is not kept.
[[nodiscard]] KeptLog keptLog(const std::vector<MergedActivity> &activities, LocalDay onset);

/// The runs of a kept log, by day.
[[nodiscard]] std::vector<DailyRun> runsOf(const KeptLog &log);

} // namespace triage
