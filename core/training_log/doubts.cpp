// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/doubts.h"

#include <array>

namespace triage {

using namespace std::chrono;

std::vector<Doubt> doubtsOf(const Activity &activity, LocalDay today)
{
    constexpr double fastestMeanMs = 7;
    constexpr double slowestMeanMs = 0.8;
    constexpr double longestS = 36 * 3600;
    constexpr double farthestM = 400'000;
    std::vector<Doubt> doubts;
    if (activity.start < sys_days(year(2000) / 1 / 1))
        doubts.push_back(Doubt::OldDate);
    // Why: the day may have begun already further east.
    if (activity.start >= today + days(2))
        doubts.push_back(Doubt::FutureDate);
    if (spanOf(activity) > longestS)
        doubts.push_back(Doubt::TooLong);
    if (activity.kind != ActivityKind::Run && activity.kind != ActivityKind::Unknown)
        return doubts;
    const double metres = activity.distanceM.value_or(0);
    if (metres <= 0 && activity.durationS > 600)
        doubts.push_back(Doubt::NoDistance);
    const bool tooFast = !activity.untimed && metres > fastestMeanMs * activity.durationS;
    if (metres > farthestM || tooFast)
        doubts.push_back(Doubt::TooFast);
    if (metres > 0 && metres < slowestMeanMs * activity.durationS)
        doubts.push_back(Doubt::TooSlow);
    return doubts;
}

std::string_view doubtWords(Doubt doubt)
{
    constexpr std::array<std::string_view, 6> words{
        "its date is before 2000",  "its date is in the future", "it has no distance",
        "it is too fast for a run", "it is too slow for a run",  "it lasts over 36 hours"};
    return words[static_cast<std::size_t>(doubt)];
}

} // namespace triage
