// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/result_context.h"

#include "charts/load_chart_words.h"
#include "pages/answer_codes.h"
#include "pages/result_words.h"
#include "record/training_logs.h"

namespace triage {

namespace {

constexpr std::size_t waysShown = 4;

} // namespace

ResultContext contextOf(const StoredAssessment &stored, const Rulebase &rulebase,
                        const QDate &today)
{
    ResultContext context{.ways = {}, .clotPoints = {}, .ticks = {}, .today = today};
    if (stored.assessment.rulebaseVersion != rulebase.version)
        return context;
    context.ways = whatWouldChange(rulebase, stored.answers, waysShown);
    context.clotPoints = scorePoints(rulebase, stored.answers, "wells_score");
    return context;
}

Result<std::shared_ptr<const LoadView>> loadOf(const StoredAssessment &stored, Store &store,
                                               const LoadThresholds &thresholds)
{
    const auto log = store.trainingLogs().of({stored.summary.id.value});
    if (!log)
        return tl::unexpected<Error>(log.error());
    if (!*log)
        return nullptr;
    LocalDay onset = (*log)->onset;
    // Why: the day it began may have been changed after the log was taken in.
    if (const auto days = numberOf(answerTo(stored.answers, "duration_days")))
        onset = localDayOf(dayOf(stored.summary.finished).addDays(-static_cast<int>(*days)));
    std::vector<DailyRun> runs = runsOf(**log);
    const std::size_t others = (*log)->activities.size() - runs.size();
    return std::make_shared<const LoadView>(
        LoadView{.history = loadHistory(std::move(runs), onset, thresholds),
                 .thresholds = thresholds,
                 .others = others});
}

Result<ResultVersions> versionsOf(const StoredAssessment &stored, Store &store)
{
    return store.history({.person = stored.summary.person.id})
        .map([&](const std::vector<AssessmentSummary> &results) {
            ResultVersions versions;
            for (const AssessmentSummary &result : results) {
                if (stored.summary.corrects == result.id)
                    versions.before = result;
                // Why: the newest comes first, and counts where answers were changed twice.
                if (result.corrects == stored.summary.id && !versions.newer)
                    versions.newer = result;
            }
            return versions;
        });
}

} // namespace triage
