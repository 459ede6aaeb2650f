// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace triage {

/// A place on the earth, degrees.
struct Position {
    double latitude = 0;
    double longitude = 0;
};

/// True for numbers that can be a place.
[[nodiscard]] bool isPlace(const Position &position);

/// Metres between two places, as the crow flies.
[[nodiscard]] double metresBetween(const Position &from, const Position &to);

} // namespace triage
