// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/load_measures.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace triage {

namespace {

using std::chrono::days;

// The runs of the last `count` days up to and including `last`.
std::vector<DailyRun> within(const std::vector<DailyRun> &runs, LocalDay last, int count)
{
    std::vector<DailyRun> some;
    for (const DailyRun &run : runs)
        if (run.day <= last && run.day > last - days(count))
            some.push_back(run);
    return some;
}

double sumOf(const std::vector<DailyRun> &runs)
{
    double km = 0;
    for (const DailyRun &run : runs)
        km += run.km;
    return km;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double speedOf(const DailyRun &run)
{
    return run.durationS > 0 ? run.km * 1000 / run.durationS : 0;
}

KindChange changeOf(double now, double before, bool enoughKnown, const LoadThresholds &thresholds)
{
    if (!enoughKnown)
        return KindChange::TooLittleKnown;
    if (now == 0)
        return KindChange::None;
    if (before == 0)
        return KindChange::First;
    const double scaledBefore = before * thresholds.newWindowDays / thresholds.newBeforeDays;
    return now >= 2 && now >= thresholds.timesForDoubled * scaledBefore ? KindChange::Doubled
                                                                        : KindChange::Same;
}

void measureKinds(LoadMeasures &measures, const std::vector<DailyRun> &runs,
                  const LoadThresholds &thresholds)
{
    const auto now = within(runs, measures.asOf, thresholds.newWindowDays);
    const auto before =
        within(runs, measures.asOf - days(thresholds.newWindowDays), thresholds.newBeforeDays);
    // Why: a kind cannot be called new where the time before is not in the log.
    const bool enough = !runs.empty() && runs.front().day <= measures.asOf -
                                                                 days(thresholds.newWindowDays) -
                                                                 days(thresholds.newBeforeDays / 2);
    std::vector<double> speeds;
    for (const DailyRun &run : before)
        speeds.push_back(speedOf(run));
    const double usual = medianOf(std::move(speeds));
    const auto isFast = [&](const DailyRun &run) {
        return usual > 0 && speedOf(run) >= usual * thresholds.fastSpeedRatio;
    };
    const auto isHilly = [&](const DailyRun &run) {
        return run.ascentM.value_or(0) >= run.km * thresholds.hillyClimbMPerKm && run.ascentM;
    };
    const auto count = [](const std::vector<DailyRun> &some, const auto &is) {
        return static_cast<double>(std::count_if(some.begin(), some.end(), is));
    };
    measures.fast = changeOf(count(now, isFast), count(before, isFast), enough, thresholds);
    measures.hilly = changeOf(count(now, isHilly), count(before, isHilly), enough, thresholds);
    measures.fastPerWeek = count(now, isFast) * 7 / thresholds.newWindowDays;
    measures.sessionsPerWeek = static_cast<double>(now.size()) * 7 / thresholds.newWindowDays;
    measures.sessionsPerWeekBefore =
        enough ? static_cast<double>(before.size()) * 7 / thresholds.newBeforeDays : 0;
}

void measureRests(LoadMeasures &measures, const std::vector<DailyRun> &runs,
                  const LoadThresholds &thresholds)
{
    constexpr int weeks16 = 112;
    const LocalDay lookBack = measures.asOf - days(thresholds.lookBackDays);
    int inRow = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const int gap = i == 0 ? 0 : static_cast<int>((runs[i].day - runs[i - 1].day).count());
        if (runs[i].day > measures.asOf - days(60) && i > 0)
            measures.longestGapDays60 = std::max(measures.longestGapDays60, gap);
        if (gap - 1 > thresholds.breakDays && runs[i].day > measures.asOf - days(weeks16)) {
            measures.breaks.push_back({runs[i - 1].day + days(1), runs[i].day - days(1)});
            measures.returnedFromBreak = measures.returnedFromBreak || runs[i].day > lookBack;
        }
        inRow = gap == 1 ? inRow + 1 : gap == 0 && i > 0 ? inRow : 1;
        if (runs[i].day > lookBack)
            measures.mostDaysInRow = std::max(measures.mostDaysInRow, inRow);
    }
}

void measureJumps(LoadMeasures &measures, const std::vector<DailyRun> &runs,
                  const LoadThresholds &thresholds)
{
    constexpr double tenPercent = 1.1 + 1e-9;
    for (const RunRatio &entry : runRatios(runs, thresholds)) {
        if (entry.day <= measures.asOf - days(60))
            continue;
        measures.ratios.push_back(entry);
        if (entry.day > measures.asOf - days(30) && entry.ratio.value_or(0) > tenPercent)
            ++measures.over10Percent30;
        if (entry.day > measures.asOf - days(thresholds.lookBackDays) && entry.ratio &&
            (!measures.largestJump || *entry.ratio > *measures.largestJump->ratio))
            measures.largestJump = entry;
    }
}

std::optional<double> quotient(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

} // namespace

LoadMeasures measureLoad(const std::vector<DailyRun> &allRuns, LocalDay asOf,
                         const LoadThresholds &thresholds)
{
    std::vector<DailyRun> runs;
    for (const DailyRun &run : allRuns)
        if (run.day <= asOf)
            runs.push_back(run);
    LoadMeasures measures;
    measures.asOf = asOf;
    measures.runs = runs.size();
    measures.totalKm = sumOf(runs);
    if (!runs.empty())
        measures.daysSinceLastRun = static_cast<int>((asOf - runs.back().day).count());
    for (const DailyRun &run : within(runs, asOf - days(1), thresholds.referenceDays))
        measures.longest30Km = std::max(measures.longest30Km.value_or(0), run.km);
    for (std::size_t week = 0; week < measures.weeksKm.size(); ++week)
        measures.weeksKm[week] = sumOf(within(runs, asOf - days(7 * week), 7));
    measureJumps(measures, runs, thresholds);
    measureRests(measures, runs, thresholds);
    measureKinds(measures, runs, thresholds);
    std::vector<double> lengths;
    for (const DailyRun &run : within(runs, asOf, 112))
        lengths.push_back(run.km);
    const double usual = medianOf(std::move(lengths));
    for (const DailyRun &run : within(runs, asOf, thresholds.lookBackDays))
        measures.longRuns += run.km >= usual * thresholds.longRunRatio ? 1 : 0;
    return measures;
}

bool jumped(const LoadMeasures &measures, const LoadThresholds &thresholds)
{
    return measures.largestJump && measures.largestJump->band != thresholds.bands.front().code;
}

WeeklyRatios weeklyRatios(const std::vector<DailyRun> &runs, LocalDay asOf)
{
    std::array<double, 4> week{};
    for (std::size_t i = 0; i < week.size(); ++i)
        week[i] = sumOf(within(runs, asOf - days(7 * i), 7));
    WeeklyRatios ratios;
    ratios.weekToWeek = quotient(week[0], week[1]);
    ratios.acuteChronicUncoupled = quotient(week[0], (week[1] + week[2] + week[3]) / 3);
    ratios.acuteChronicCoupled =
        quotient(week[0] / 7, (week[0] + week[1] + week[2] + week[3]) / 28);
    if (runs.empty() || runs.front().day > asOf)
        return ratios;
    std::optional<double> acute;
    double chronic = 0;
    std::size_t next = 0;
    for (LocalDay day = runs.front().day; day <= asOf; day += days(1)) {
        double km = 0;
        for (; next < runs.size() && runs[next].day == day; ++next)
            km += runs[next].km;
        chronic = acute ? chronic + 2.0 / 29 * (km - chronic) : km;
        acute = acute ? *acute + 2.0 / 8 * (km - *acute) : km;
    }
    ratios.acuteChronicWeighted = quotient(acute.value_or(0), chronic);
    return ratios;
}

} // namespace triage
