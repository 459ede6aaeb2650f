// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow_up/visits.h"

#include "triage/assess.h"

#include <algorithm>

namespace triage {

namespace {

constexpr int pageSize = 500;

Visit visitOf(StoredAssessment stored)
{
    return {.answers = std::move(stored.answers),
            .assessment = std::move(stored.assessment),
            .finished = stored.summary.finished};
}

} // namespace

Result<std::vector<Visit>> visitsUpTo(Store &store, AssessmentId last)
{
    std::vector<Visit> visits;
    for (std::optional<AssessmentId> next = last; next;) {
        auto stored = store.assessment(*next);
        if (!stored)
            return tl::unexpected(stored.error());
        next = stored->summary.follows;
        visits.push_back(visitOf(std::move(*stored)));
    }
    std::reverse(visits.begin(), visits.end());
    return visits;
}

Result<std::optional<ReplayDifference>> replay(Store &store, const ReplayRules &rules,
                                               AssessmentId id)
{
    const auto stored = store.assessment(id);
    if (!stored)
        return tl::unexpected(stored.error());
    const AssessmentSummary &then = stored->summary;
    Assessment now;
    if (then.follows) {
        const auto visits = visitsUpTo(store, *then.follows);
        if (!visits)
            return tl::unexpected(visits.error());
        now = recheck(rules.rulebase, rules.followUp, rules.catalogue, *visits, stored->answers,
                      then.finished)
                  .assessment;
    } else {
        now = assess(rules.rulebase, stored->answers);
    }
    if (now.urgency == then.urgency && now.condition == then.condition)
        return std::nullopt;
    return ReplayDifference{.then = then, .urgency = now.urgency, .condition = now.condition};
}

Result<ReplaySummary> replayAll(Store &store, const ReplayRules &rules,
                                const std::function<void(const ReplayDifference &)> &found)
{
    ReplaySummary summary;
    ResultQuery query{.limit = pageSize};
    for (;;) {
        const auto page = store.history(query);
        if (!page)
            return tl::unexpected(page.error());
        for (const AssessmentSummary &each : *page) {
            const auto difference = replay(store, rules, each.id);
            if (!difference)
                return tl::unexpected(difference.error());
            ++summary.replayed;
            if (!*difference)
                continue;
            summary.moreUrgent += (*difference)->urgency < each.urgency ? 1 : 0;
            summary.lessUrgent += (*difference)->urgency > each.urgency ? 1 : 0;
            summary.otherCondition += (*difference)->condition != each.condition ? 1 : 0;
            found(**difference);
        }
        if (page->size() < pageSize)
            return summary;
        query.after = ResultCursor{.finished = page->back().finished, .id = page->back().id};
    }
}

} // namespace triage
