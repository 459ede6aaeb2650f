// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/store.h"

namespace triage {

/// What a therapist concluded beside the rules.
struct Judgement {
    Urgency urgency = Urgency::Routine;
    std::string condition;
    std::string reason; ///< in the therapist's words, not empty
    Instant recorded = {};

    bool operator==(const Judgement &) const = default;
};

/// What the rules and the therapist concluded of one assessment.
struct JudgedPair {
    AssessmentId id;
    Urgency ruleUrgency = Urgency::Routine;
    std::string ruleCondition;
    Judgement judgement;
};

/// The therapists' own conclusions. They stand beside the stored results and change none; a later
/// one on the same assessment counts, the earlier ones are kept. The store must outlive it.
class Judgements {
public:
    explicit Judgements(const Database &database) : m_database(database) {}

    /// Refuses an empty reason.
    [[nodiscard]] Result<void> record(AssessmentId assessment, const Judgement &judgement);
    /// All on one assessment, the oldest first.
    [[nodiscard]] Result<std::vector<Judgement>> of(AssessmentId assessment) const;
    /// The one that counts on each assessment that has any, the oldest assessment first.
    [[nodiscard]] Result<std::vector<JudgedPair>> all() const;

private:
    const Database &m_database;
};

} // namespace triage
