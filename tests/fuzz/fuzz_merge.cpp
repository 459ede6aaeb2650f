// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"
#include "training_log/load_measures.h"

#include <cstring>

using namespace triage;

namespace {

// Ten bytes an activity: start (minutes), duration, distance, kind, place in time.
std::vector<Activity> activitiesOf(std::string_view bytes)
{
    std::vector<Activity> activities;
    for (; bytes.size() >= 10; bytes.remove_prefix(10)) {
        std::uint8_t raw[10];
        std::memcpy(raw, bytes.data(), sizeof raw);
        Activity activity;
        activity.start = std::chrono::sys_days(std::chrono::days(20'000)) +
                         std::chrono::minutes(raw[0] | raw[1] << 8 | (raw[2] & 7) << 16);
        activity.durationS = raw[3] * 60;
        activity.elapsedS = raw[4] * 60;
        activity.distanceM = (raw[5] | raw[6] << 8) * 2;
        activity.kind = static_cast<ActivityKind>(raw[7] % 5);
        activity.localStart = (raw[8] & 1) != 0;
        activity.attachment = std::string(raw[8] & 2, 'a') + std::string(raw[9] & 3, '/');
        activities.push_back(std::move(activity));
    }
    return activities;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const LoadThresholds thresholds{
        .referenceDays = 30,
        .lookBackDays = 42,
        .bands = {{.code = "a", .upTo = 1.1, .source = "s"}, {.code = "b", .source = "s"}},
        .breakDays = 14,
        .newWindowDays = 21,
        .newBeforeDays = 63,
        .fastSpeedRatio = 1.1,
        .hillyClimbMPerKm = 20,
        .timesForDoubled = 2,
        .moreSessionsRatio = 1.3,
        .longRunRatio = 1.5,
        .risePerWeek = 1.1,
        .notPredictive = {},
        .notPredictiveSource = {}};
    const auto activities = activitiesOf(fuzzed::bytes(data, size));
    const auto runs = countedRuns(mergeActivities(activities, fuzzed::options().zone, true));
    if (runs.size() > activities.size())
        std::abort();
    const LoadMeasures measures =
        measureLoad(runs, LocalDay(std::chrono::days(20'200)), thresholds);
    for (const RunRatio &entry : measures.ratios)
        if (entry.ratio && !(*entry.ratio > 0 && std::isfinite(*entry.ratio)))
            std::abort();
    return 0;
}
