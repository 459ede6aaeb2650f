// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/load_thresholds.h"
#include "training_log/merge.h"

#include <array>

namespace triage {

/// A run beside the longest of the days before it (not of its own day).
struct RunRatio {
    LocalDay day;
    double km = 0;
    std::optional<double> longestBeforeKm; ///< none: no run in that time
    std::optional<double> ratio;
    std::string band; ///< code in load.json; empty without a ratio
};

/// How often a kind of run was done lately, against the time before.
enum class KindChange : std::uint8_t { TooLittleKnown, None, Same, First, Doubled };

/// A rest of more than 14 days, as the days without a run.
struct TrainingBreak {
    LocalDay first;
    LocalDay last;
};

/// What a log says of the time up to a day, that day included. Distances in km.
struct LoadMeasures {
    LocalDay asOf;
    std::size_t runs = 0;
    double totalKm = 0;
    std::optional<int> daysSinceLastRun;
    std::optional<double> longest30Km;   ///< of the 30 days before `asOf`
    std::array<double, 16> weeksKm{};    ///< blocks of 7 days, the newest first
    std::vector<RunRatio> ratios;        ///< runs of the last 60 days
    std::optional<RunRatio> largestJump; ///< of the look-back
    std::size_t over10Percent30 = 0;     ///< runs of 30 days that were over 10 % longer
    int longestGapDays60 = 0;            ///< from run to run
    int mostDaysInRow = 0;               ///< of running without a rest day, in the look-back
    std::vector<TrainingBreak> breaks;   ///< in the last 16 weeks
    bool returnedFromBreak = false;      ///< in the look-back
    std::size_t longRuns = 0;            ///< in the look-back
    KindChange fast = KindChange::TooLittleKnown;
    KindChange hilly = KindChange::TooLittleKnown;
    double fastPerWeek = 0;
    double sessionsPerWeek = 0;       ///< in the last 3 weeks
    double sessionsPerWeekBefore = 0; ///< in the 9 weeks before
};

/// `runs` by day, the earliest first.
[[nodiscard]] LoadMeasures measureLoad(const std::vector<DailyRun> &runs, LocalDay asOf,
                                       const LoadThresholds &thresholds);

/// True where one run of the look-back was over 10 % longer than those of the 30 days before it.
[[nodiscard]] bool jumped(const LoadMeasures &measures, const LoadThresholds &thresholds);

/// Each of the runs beside the longest before it.
[[nodiscard]] std::vector<RunRatio> runRatios(const std::vector<DailyRun> &runs,
                                              const LoadThresholds &thresholds);

/// Ratios that other tools show and that did not predict injury in runners.
struct WeeklyRatios {
    std::optional<double> weekToWeek;
    std::optional<double> acuteChronicUncoupled; ///< week to the mean of the 3 before
    std::optional<double> acuteChronicCoupled;   ///< 7 days to 28 days
    std::optional<double> acuteChronicWeighted;  ///< exponentially weighted, 7 to 28 days
};

[[nodiscard]] WeeklyRatios weeklyRatios(const std::vector<DailyRun> &runs, LocalDay asOf);

} // namespace triage
