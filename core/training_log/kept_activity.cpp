// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/kept_activity.h"

#include <algorithm>
#include <cmath>

namespace triage {

namespace {

// Why: the 16 weeks that breaks are looked for in, and the last run before a break of two months.
constexpr std::chrono::days lookedBack(180);

// Why: they are kept in whole metres and seconds, and must not change by being kept.
DailyRun wholeFigures(const MergedActivity &entry)
{
    const Activity &activity = entry.activity;
    DailyRun figures{.day = entry.day,
                     .km = std::round(activity.distanceM.value_or(0)) / 1000,
                     .durationS = std::round(activity.durationS),
                     .ascentM = activity.ascentM};
    if (figures.ascentM)
        figures.ascentM = std::round(*figures.ascentM);
    return figures;
}

} // namespace

KeptLog keptLog(const std::vector<MergedActivity> &activities, LocalDay onset)
{
    KeptLog log{.onset = onset, .activities = {}};
    for (const MergedActivity &entry : activities) {
        const bool run = entry.standing == Standing::Counted;
        const bool other = entry.standing == Standing::OtherKind;
        if ((run || other) && entry.day > onset - lookedBack)
            log.activities.push_back({.kind = run ? ActivityKind::Run : entry.activity.kind,
                                      .figures = wholeFigures(entry)});
    }
    std::stable_sort(log.activities.begin(), log.activities.end(),
                     [](const auto &a, const auto &b) { return a.figures.day < b.figures.day; });
    return log;
}

std::vector<DailyRun> runsOf(const KeptLog &log)
{
    std::vector<DailyRun> runs;
    for (const KeptActivity &activity : log.activities)
        if (activity.kind == ActivityKind::Run)
            runs.push_back(activity.figures);
    return runs;
}

} // namespace triage
