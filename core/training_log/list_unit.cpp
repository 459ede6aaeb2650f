// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/list_unit.h"

#include <algorithm>
#include <cmath>

namespace triage {

namespace {

constexpr double metresPerMile = 1609.344;
constexpr double metresPerFoot = 0.3048;
// Why: most people run a kilometre in under, and a mile in over, these 7 minutes and a half.
constexpr double fastestMileGuessS = 450;
constexpr double fastestRunMs = 7.5;

bool agrees(double units, double durationS, double pace)
{
    return units > 0 && std::abs(durationS / units - pace) < 0.03 * pace;
}

// A distance 1,000 times too large or too small had its decimal sign misread.
void mendDecimalSign(Activity &activity, double pace)
{
    const double units = *activity.distanceM / 1000;
    for (const double factor : {1.0, 0.001, 1000.0})
        if (agrees(units * factor, activity.durationS, pace)) {
            *activity.distanceM *= factor;
            return;
        }
}

DistanceUnit guessUnit(const std::vector<Activity> &activities)
{
    std::vector<double> paces;
    for (const Activity &activity : activities)
        if (activity.kind == ActivityKind::Run && activity.distanceM.value_or(0) > 0)
            paces.push_back(activity.durationS / (*activity.distanceM / 1000));
    if (paces.empty())
        return DistanceUnit::Kilometre;
    const auto middle = paces.begin() + static_cast<std::ptrdiff_t>(paces.size() / 2);
    std::nth_element(paces.begin(), middle, paces.end());
    return *middle > fastestMileGuessS ? DistanceUnit::Mile : DistanceUnit::Kilometre;
}

} // namespace

void settleUnit(Reading &reading, const std::vector<double> &paces,
                std::optional<DistanceUnit> unit)
{
    for (std::size_t i = 0; i < reading.activities.size(); ++i)
        if (reading.activities[i].distanceM && i < paces.size() && paces[i] > 0)
            mendDecimalSign(reading.activities[i], paces[i]);
    const DistanceUnit taken = unit.value_or(guessUnit(reading.activities));
    reading.listUnit = taken;
    const bool miles = taken == DistanceUnit::Mile;
    for (Activity &activity : reading.activities) {
        if (miles && activity.ascentM)
            *activity.ascentM *= metresPerFoot;
        if (!activity.distanceM)
            continue;
        const double fastest = activity.kind == ActivityKind::Run ? fastestRunMs : fastestOfAllMs;
        const bool inMetres = activity.durationS > 0 && *activity.distanceM >= 100'000 &&
                              *activity.distanceM / activity.durationS > fastest;
        *activity.distanceM *= inMetres ? 0.001 : miles ? metresPerMile / 1000 : 1;
    }
    if (!unit)
        reading.warnings.push_back(
            miles ? "The file does not say so, but by the pace of the runs its distances are miles."
                  : "The file does not say so, but by the pace of the runs its distances are "
                    "kilometres.");
}

} // namespace triage
