// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "follow_up/follow_up_rules.h"
#include "triage/rulebase.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace triage {

/// An earlier visit for the same problem.
struct Visit {
    Answers answers;
    Assessment assessment;
    std::chrono::sys_seconds finished;
};

/// One measure at two visits.
struct MeasureChange {
    std::string measure;
    double before = 0;
    double now = 0;
    int days = 0;                    ///< between the two
    bool sinceStart = true;          ///< compared with the first visit; false: with the last one
    std::optional<double> important; ///< smallest change that matters; nothing: no study says
    std::string course;              ///< better, same, worse; empty: not judged
    std::string source;              ///< of the smallest change

    bool operator==(const MeasureChange &) const = default;
};

/// What a re-check found beside its assessment.
struct FollowUp {
    int visit = 2; ///< which look at this problem it is
    int days = 0;  ///< since the visit before
    int daysSinceFirst = 0;
    std::string course; ///< better, same, worse or unknown
    Reason courseReason;
    std::vector<MeasureChange> changes;
    std::vector<Reason> urgencyReasons; ///< rules on the course that ask for care
    std::string plan;                   ///< code, or empty
    std::string stageBefore;
    std::string stage;
    Reason stageReason;
    std::string outlook; ///< code
    Reason outlookReason;

    bool operator==(const FollowUp &) const = default;
};

/// A re-check: the assessment of all that is known now, and what changed.
struct Rechecked {
    Assessment assessment;
    FollowUp followUp;
};

/// The answers a re-check begins with: those of the visit before without what is asked anew.
[[nodiscard]] Answers recheckAnswers(const FollowUpRules &rules, const Visit &before,
                                     std::chrono::sys_seconds now);

/// Assesses the answers by the same rules as a first visit, then by how it went since the earlier
/// visits (the oldest first, at least one): that raises the urgency and never lowers it, and moves
/// the plan by a stage.
[[nodiscard]] Rechecked recheck(const Rulebase &rulebase, const FollowUpRules &rules,
                                const Catalogue &catalogue, const std::vector<Visit> &visits,
                                const Answers &answers, std::chrono::sys_seconds now);

/// "Pain in the worst activity fell from 6 to 2 in 14 days."
[[nodiscard]] std::string changeSentence(const FollowUpRules &rules, const MeasureChange &change);

} // namespace triage
