// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// A calendar day where the runner lives.
using LocalDay = std::chrono::sys_days;

/// Only runs count as running load. Unknown: the file does not say.
enum class ActivityKind : std::uint8_t { Run, Walk, Ride, Other, Unknown };

/// "run", "walk", "ride", "other", "unknown".
[[nodiscard]] std::string_view kindCode(ActivityKind kind);

/// The kind that a file's own word stands for ("Trail Run", "Lauf", "9"), in any language known.
/// Unknown for an empty word, Other for one that is none of ours.
[[nodiscard]] ActivityKind kindOf(std::string_view word);

/// What makes an activity hard to believe; such a one is shown but not counted.
enum class Doubt : std::uint8_t { OldDate, FutureDate, NoDistance, TooFast, TooSlow, TooLong };

/// No more activities than this are taken, however many the files hold.
inline constexpr std::size_t mostActivities = 200'000;
/// Nothing that people do for sport is faster on the whole, in metres a second.
inline constexpr double fastestOfAllMs = 100;

/// One activity as a file states it.
struct Activity {
    std::chrono::sys_seconds start;  ///< UTC
    double durationS = 0;            ///< moving or timer time, seconds
    std::optional<double> elapsedS;  ///< with pauses, seconds
    std::optional<double> distanceM; ///< metres
    std::optional<double> ascentM;   ///< metres, only where the file states it
    ActivityKind kind = ActivityKind::Unknown;
    bool localStart = false; ///< the file gave a wall-clock time without its zone
    bool dayOnly = false;    ///< the file gave no time of day; the start is at noon
    bool untimed = false;    ///< the file gives no duration; it is 0
    bool derived = false;    ///< summed up by us, as the file has no summary
    std::string sport;       ///< the file's own word
    std::string attachment;  ///< the recording that a row of a list belongs to
    std::size_t file = 0;    ///< index of the file it came from
    std::vector<Doubt> doubts;

    bool operator==(const Activity &) const = default;
};

/// The seconds from start to end, pauses included as far as known.
[[nodiscard]] double spanOf(const Activity &activity);

struct ListSample;

enum class DistanceUnit : std::uint8_t { Kilometre, Mile };

/// What one file gave.
struct Reading {
    std::vector<Activity> activities;
    std::optional<DistanceUnit> listUnit; ///< taken for a list that names none
    std::vector<std::string> warnings;    ///< whole sentences
    std::optional<Error> refused;         ///< then there are no activities
    /// Of a list that was refused, but whose columns a person could name (ReadOptions::lists).
    std::shared_ptr<const ListSample> unknownList = {};
};

/// A Reading of a file from which nothing is taken.
[[nodiscard]] Reading refusedReading(Error why);

} // namespace triage
