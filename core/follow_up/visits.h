// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "follow_up/follow_up.h"
#include "record/store.h"

#include <functional>
#include <optional>
#include <vector>

namespace triage {

/// The visits for one problem up to and with this assessment, the oldest first: each re-check names
/// the visit it looks back on.
[[nodiscard]] Result<std::vector<Visit>> visitsUpTo(Store &store, AssessmentId last);

/// A stored assessment that today's rules would conclude otherwise.
struct ReplayDifference {
    AssessmentSummary then;
    Urgency urgency = Urgency::Routine;
    std::string condition;
};

/// What a replay is given.
struct ReplayRules {
    const Rulebase &rulebase;
    const FollowUpRules &followUp;
    const Catalogue &catalogue;
};

/// What today's rules say of a stored assessment's answers; nothing where urgency and condition are
/// the same. Nothing is stored.
[[nodiscard]] Result<std::optional<ReplayDifference>> replay(Store &store, const ReplayRules &rules,
                                                             AssessmentId id);

/// How a replay of everything came out.
struct ReplaySummary {
    int replayed = 0;
    int moreUrgent = 0;
    int lessUrgent = 0;
    int otherCondition = 0;
};

/// Replays every stored assessment, the newest first, as many at a time as each call says.
class Replaying {
public:
    /// Everything given must outlive it.
    Replaying(Store &store, const ReplayRules &rules) : m_store(store), m_rules(rules) {}

    /// Replays up to `most` more and gives each difference to `found`; false at the end.
    [[nodiscard]] Result<bool> goOn(int most,
                                    const std::function<void(const ReplayDifference &)> &found);
    [[nodiscard]] const ReplaySummary &summary() const { return m_summary; }

private:
    [[nodiscard]] Result<bool> readPage();
    void count(const ReplayDifference &difference);

    Store &m_store;
    ReplayRules m_rules;
    std::optional<ResultCursor> m_after;
    std::vector<AssessmentSummary> m_page;
    std::size_t m_next = 0; ///< in the page
    ReplaySummary m_summary;
};

/// Replays every stored assessment, the newest first, and gives each difference to `found`.
[[nodiscard]] Result<ReplaySummary>
replayAll(Store &store, const ReplayRules &rules,
          const std::function<void(const ReplayDifference &)> &found);

} // namespace triage
