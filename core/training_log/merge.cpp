// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/merge.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <utility>

namespace triage {

namespace {

constexpr double longestSpanS = 36 * 3600;
constexpr double hour = 3600;

double startOf(const Activity &activity)
{
    return static_cast<double>(activity.start.time_since_epoch().count());
}

// Why: two recordings of one run differ by an early start or a late stop, not by half of it.
bool overlap(const Activity &a, const Activity &b)
{
    const double aStart = startOf(a);
    const double bStart = startOf(b);
    const double shorter = std::min(spanOf(a), spanOf(b));
    const double both = std::min(aStart + spanOf(a), bStart + spanOf(b)) - std::max(aStart, bStart);
    return both > shorter / 2 || (shorter == 0 && aStart == bStart);
}

bool alike(const Activity &a, const Activity &b)
{
    if (!a.distanceM || !b.distanceM)
        return false;
    return std::abs(*a.distanceM - *b.distanceM) <= std::max(50.0, 0.01 * *a.distanceM) &&
           std::abs(a.durationS - b.durationS) <= std::max(60.0, 0.05 * a.durationS);
}

bool sameFamily(const Activity &a, const Activity &b)
{
    return a.kind == b.kind || a.kind == ActivityKind::Unknown || b.kind == ActivityKind::Unknown;
}

bool sameRecording(const Activity &a, const Activity &b)
{
    // Why: a list of many rows is compared pair by pair, and taking names apart is slow.
    if (a.file != b.file || a.attachment.empty() || a.attachment == b.attachment ||
        std::abs(startOf(a) - startOf(b)) > 300)
        return false;
    return std::filesystem::path(a.attachment).filename() ==
           std::filesystem::path(b.attachment).filename();
}

// A wall-clock time without its zone, from a journey: whole hours off.
bool sameElsewhere(const Activity &a, const Activity &b)
{
    if (a.localStart == b.localStart || !alike(a, b))
        return false;
    const double shift = std::round((startOf(a) - startOf(b)) / hour) * hour;
    return std::abs(shift) <= 14 * hour && std::abs(startOf(a) - startOf(b) - shift) <= 120;
}

// A run that a list of days tells of, and its recording: people round what they note.
bool sameDay(const Activity &a, const Activity &b, const HomeZone &zone)
{
    return a.file != b.file && a.distanceM && b.distanceM &&
           std::abs(*a.distanceM - *b.distanceM) <= std::max(100.0, 0.03 * *a.distanceM) &&
           zone.dayOf(a.start) == zone.dayOf(b.start);
}

bool isSame(const Activity &a, const Activity &b, const HomeZone &zone)
{
    // Why: a list of days may have hundreds of rows within a day and a half of each.
    if (a.dayOnly && b.dayOnly && a.file == b.file)
        return false;
    if (sameRecording(a, b))
        return true;
    if (a.dayOnly || b.dayOnly)
        return sameFamily(a, b) && sameDay(a, b, zone);
    return sameFamily(a, b) && (overlap(a, b) || sameElsewhere(a, b));
}

// Takes over from the repeat what the one that stays lacks.
void absorb(Activity &kept, Activity &repeat)
{
    // Why: a list says what the runner corrected later, a recording only what the watch thought.
    const bool repeatIsList = repeat.attachment.find('/') != std::string::npos;
    const bool corrected = repeatIsList && repeat.kind != ActivityKind::Unknown;
    const ActivityKind kind =
        corrected || kept.kind == ActivityKind::Unknown ? repeat.kind : kept.kind;
    const bool longer = repeat.distanceM.value_or(0) > kept.distanceM.value_or(0);
    if (kept.dayOnly == repeat.dayOnly ? longer : kept.dayOnly)
        std::swap(kept, repeat);
    kept.kind = kind;
    if (!kept.ascentM)
        kept.ascentM = repeat.ascentM;
}

// Why: a run without a distance still is no rest day; as 0 km it cannot raise any measure.
bool isBelieved(const Activity &activity)
{
    return std::all_of(activity.doubts.begin(), activity.doubts.end(),
                       [](Doubt doubt) { return doubt == Doubt::NoDistance; });
}

Standing standingOf(const Activity &activity, bool unknownAreRuns)
{
    if (activity.kind == ActivityKind::Unknown && !unknownAreRuns)
        return Standing::Unsure;
    if (activity.kind != ActivityKind::Run && activity.kind != ActivityKind::Unknown)
        return Standing::OtherKind;
    return isBelieved(activity) ? Standing::Counted : Standing::Doubted;
}

} // namespace

std::vector<MergedActivity> mergeActivities(const std::vector<Activity> &activities,
                                            const HomeZone &zone, bool unknownAreRuns)
{
    std::vector<MergedActivity> merged;
    merged.reserve(activities.size());
    for (const Activity &activity : activities)
        merged.push_back({.activity = activity, .day = {}});
    std::stable_sort(merged.begin(), merged.end(), [](const auto &a, const auto &b) {
        return a.activity.start < b.activity.start;
    });
    for (std::size_t i = 0; i < merged.size(); ++i) {
        Activity &activity = merged[i].activity;
        for (std::size_t before = i; isBelieved(activity) && before-- > 0;) {
            MergedActivity &earlier = merged[before];
            if (startOf(activity) - startOf(earlier.activity) > longestSpanS)
                break;
            if (earlier.standing == Standing::Repeat || !isBelieved(earlier.activity) ||
                !isSame(earlier.activity, activity, zone))
                continue;
            absorb(earlier.activity, activity);
            merged[i].standing = Standing::Repeat;
            break;
        }
    }
    for (MergedActivity &entry : merged) {
        entry.day = zone.dayOf(entry.activity.start);
        if (entry.standing != Standing::Repeat)
            entry.standing = standingOf(entry.activity, unknownAreRuns);
    }
    return merged;
}

std::vector<DailyRun> countedRuns(const std::vector<MergedActivity> &activities)
{
    std::vector<DailyRun> runs;
    for (const MergedActivity &entry : activities)
        if (entry.standing == Standing::Counted)
            runs.push_back({.day = entry.day,
                            .km = entry.activity.distanceM.value_or(0) / 1000,
                            .durationS = entry.activity.durationS,
                            .ascentM = entry.activity.ascentM});
    std::stable_sort(runs.begin(), runs.end(),
                     [](const DailyRun &a, const DailyRun &b) { return a.day < b.day; });
    return runs;
}

} // namespace triage
