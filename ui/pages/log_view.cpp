// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/log_view.h"

#include "charts/load_chart_words.h"
#include "pages/log_page.h"

namespace triage {

using std::chrono::days;

namespace {

bool isNewKind(KindChange change)
{
    return change == KindChange::First || change == KindChange::Doubled;
}

} // namespace

QString newKindsText(const LoadMeasures &measures)
{
    const bool fast = isNewKind(measures.fast);
    const bool hilly = isNewKind(measures.hilly);
    if (fast && hilly)
        return LogPage::tr("hills and fast runs new");
    return fast ? LogPage::tr("fast runs new") : hilly ? LogPage::tr("hills new") : QString();
}

LoadPicture loadPicture(const LoadHistory &load, const LoadThresholds &thresholds, bool ofClient)
{
    LoadPicture picture{.runs = load.ratios,
                        .onset = load.measures.asOf,
                        .referenceDays = thresholds.referenceDays,
                        .lookBackDays = thresholds.lookBackDays,
                        .spike = {},
                        .newSince = {},
                        .newKinds = newKindsText(load.measures),
                        .ofClient = ofClient};
    if (jumped(load.measures, thresholds))
        picture.spike = load.measures.largestJump;
    if (!picture.newKinds.isEmpty())
        picture.newSince = load.measures.asOf - days(thresholds.newWindowDays);
    return picture;
}

QString jumpNote(const LoadHistory &load, bool ofClient)
{
    const LoadAnswers &answers = load.answers;
    if (!answers.jumpDay)
        return {};
    const QString day = loadDayText(*answers.jumpDay);
    const QString week = answers.weekLongestKm ? loadKmText(*answers.weekLongestKm)
                                               : LogPage::tr("none", "no run that week");
    const QString words =
        ofClient ? LogPage::tr("The questions ask about the week of onset. One run before that, on "
                               "%1, jumped further, and pain may follow weeks later, so the two "
                               "longest runs are those of %1. The longest run of the week of onset "
                               "was: %2.")
                 : LogPage::tr("The questions ask about the week it began. One run before that, on "
                               "%1, was a bigger jump, and pain can follow weeks later. So the two "
                               "longest runs are those of %1. Your longest run in the week it "
                               "began: %2.");
    return words.arg(day, week);
}

std::vector<LogAnswer> lengthAnswers(const LoadAnswers &answers)
{
    return {{"weekly_km_usual", answers.weeklyKmUsual},
            {"weekly_km_recent", answers.weeklyKmRecent},
            {"longest_run_30d_km", answers.longestRun30dKm, true},
            {"last_run_km", answers.lastRunKm, true}};
}

} // namespace triage
