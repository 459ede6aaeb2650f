// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/load_answers.h"

#include <algorithm>
#include <cmath>

namespace triage {

namespace {

using std::chrono::days;

double rounded(double km)
{
    return std::round(km * 10) / 10;
}

std::optional<double> longestRounded(const std::vector<DailyRun> &runs, LocalDay from, LocalDay to)
{
    std::optional<double> most;
    for (const DailyRun &run : runs)
        if (run.day >= from && run.day <= to)
            most = std::max(most.value_or(0), rounded(run.km));
    return most;
}

// Why: weeks that the log does not reach are not known; they were not weeks without a run.
void answerWeeks(LoadAnswers &answers, const std::vector<DailyRun> &runs,
                 const LoadMeasures &measures, const LoadThresholds &thresholds)
{
    const LocalDay asOf = measures.asOf;
    if (runs.back().day < asOf - days(thresholds.breakDays))
        return;
    const auto &weeks = measures.weeksKm;
    if (runs.front().day <= asOf - days(7))
        answers.weeklyKmRecent = rounded(weeks[0]);
    if (runs.front().day <= asOf - days(28))
        answers.weeklyKmUsual = rounded((weeks[1] + weeks[2] + weeks[3] + weeks[4]) / 4);
}

void answerLengths(LoadAnswers &answers, const std::vector<DailyRun> &runs,
                   const LoadMeasures &measures, const LoadThresholds &thresholds)
{
    const LocalDay week = measures.asOf - days(6);
    answers.weekLongestKm = longestRounded(runs, week, measures.asOf);
    answers.lastRunKm = answers.weekLongestKm;
    answers.longestRun30dKm =
        longestRounded(runs, week - days(thresholds.referenceDays), week - days(1));
    if (!jumped(measures, thresholds))
        return;
    const RunRatio &jump = *measures.largestJump;
    const double before = answers.longestRun30dKm.value_or(0);
    if (before > 0 && answers.lastRunKm.value_or(0) / before >= *jump.ratio - 1e-9)
        return;
    answers.lastRunKm = rounded(jump.km);
    answers.longestRun30dKm = rounded(*jump.longestBeforeKm);
    answers.jumpDay = jump.day;
}

void answerChanges(LoadAnswers &answers, const LoadMeasures &measures,
                   const LoadThresholds &thresholds)
{
    const auto isNew = [](KindChange change) {
        return change == KindChange::First || change == KindChange::Doubled;
    };
    if (jumped(measures, thresholds)) {
        answers.loadChanges.emplace_back("distance_up");
        const auto ago = measures.asOf - measures.largestJump->day;
        answers.weeksSinceLoadChange = std::floor(static_cast<double>(ago.count()) / 7);
    }
    if (measures.sessionsPerWeekBefore > 0 &&
        measures.sessionsPerWeek >= thresholds.moreSessionsRatio * measures.sessionsPerWeekBefore)
        answers.loadChanges.emplace_back("more_sessions");
    if (isNew(measures.fast))
        answers.loadChanges.emplace_back("speed_work");
    if (isNew(measures.hilly))
        answers.loadChanges.emplace_back("hills");
    if (measures.returnedFromBreak)
        answers.loadChanges.emplace_back("return_after_break");
}

} // namespace

LoadAnswers loadAnswers(const std::vector<DailyRun> &runs, const LoadMeasures &measures,
                        const LoadThresholds &thresholds)
{
    LoadAnswers answers;
    if (measures.runs == 0)
        return answers;
    answerWeeks(answers, runs, measures, thresholds);
    answerLengths(answers, runs, measures, thresholds);
    answerChanges(answers, measures, thresholds);
    return answers;
}

} // namespace triage
