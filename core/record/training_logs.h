// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/store.h"
#include "training_log/kept_activity.h"

namespace triage {

/// What is kept of the training log that was taken into an interview, and stays with its
/// assessment: days, kinds and figures, never places. The store must outlive it.
class TrainingLogs {
public:
    TrainingLogs(const Database &database, DraftRevisions &revisions)
        : m_database(database), m_revisions(revisions)
    {
    }

    /// Keeps a log in the place of the one before; nothing takes it away. Refuses an interview that
    /// is finished, or that another program changed.
    [[nodiscard]] Result<void> keep(InterviewId interview, const std::optional<KeptLog> &log);
    /// The log of an interview or of the assessment that it became; nothing where there is none.
    [[nodiscard]] Result<std::optional<KeptLog>> of(InterviewId interview) const;

private:
    const Database &m_database;
    DraftRevisions &m_revisions;
};

} // namespace triage
