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

Result<bool> Replaying::readPage()
{
    if (m_next < m_page.size())
        return true;
    auto page = m_store.history({.after = m_after, .limit = int{pageSize}});
    if (!page)
        return tl::unexpected(page.error());
    m_page = std::move(*page);
    m_next = 0;
    if (!m_page.empty())
        m_after = ResultCursor{.finished = m_page.back().finished, .id = m_page.back().id};
    return !m_page.empty();
}

void Replaying::count(const ReplayDifference &difference)
{
    m_summary.moreUrgent += difference.urgency < difference.then.urgency ? 1 : 0;
    m_summary.lessUrgent += difference.urgency > difference.then.urgency ? 1 : 0;
    m_summary.otherCondition += difference.condition != difference.then.condition ? 1 : 0;
}

Result<bool> Replaying::goOn(int most, const std::function<void(const ReplayDifference &)> &found)
{
    for (int i = 0; i < most; ++i) {
        const auto more = readPage();
        if (!more || !*more)
            return more;
        const auto difference = replay(m_store, m_rules, m_page[m_next].id);
        if (!difference)
            return tl::unexpected(difference.error());
        ++m_next;
        ++m_summary.replayed;
        if (!*difference)
            continue;
        count(**difference);
        found(**difference);
    }
    return true;
}

Result<ReplaySummary> replayAll(Store &store, const ReplayRules &rules,
                                const std::function<void(const ReplayDifference &)> &found)
{
    Replaying replaying(store, rules);
    for (;;) {
        const auto more = replaying.goOn(pageSize, found);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return replaying.summary();
    }
}

} // namespace triage
