// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/training_log.h"

namespace triage {

/// What becomes of an activity.
enum class Standing : std::uint8_t {
    Counted,   ///< a run
    Repeat,    ///< the same activity is there from another file
    OtherKind, ///< no run
    Unsure,    ///< the file does not say whether it is a run
    Doubted    ///< a run that is hard to believe
};

struct MergedActivity {
    Activity activity;
    LocalDay day; ///< that it began on
    Standing standing = Standing::Counted;
};

/// Every activity by its start, told apart into what counts and what does not, each once.
/// `unknownAreRuns`: count those whose kind no file says.
[[nodiscard]] std::vector<MergedActivity> mergeActivities(const std::vector<Activity> &activities,
                                                          const HomeZone &zone,
                                                          bool unknownAreRuns = false);

/// A run, as much of it as is kept: no time of day and no place.
struct DailyRun {
    LocalDay day;
    double km = 0;
    double durationS = 0;
    std::optional<double> ascentM;

    bool operator==(const DailyRun &) const = default;
};

/// Those that count, by day.
[[nodiscard]] std::vector<DailyRun> countedRuns(const std::vector<MergedActivity> &activities);

} // namespace triage
