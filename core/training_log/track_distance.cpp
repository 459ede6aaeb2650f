// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/track_distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace triage {

bool isPlace(const Position &position)
{
    return std::abs(position.latitude) <= 90 && std::abs(position.longitude) <= 180;
}

double metresBetween(const Position &from, const Position &to)
{
    constexpr double earthRadiusM = 6371008.8;
    constexpr double radians = std::numbers::pi / 180;
    const double north = std::sin((to.latitude - from.latitude) * radians / 2);
    const double east = std::sin((to.longitude - from.longitude) * radians / 2);
    const double part = north * north + std::cos(from.latitude * radians) *
                                            std::cos(to.latitude * radians) * east * east;
    return 2 * earthRadiusM * std::asin(std::sqrt(std::min(1.0, part)));
}

} // namespace triage
