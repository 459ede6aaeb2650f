// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/store.h"
#include "training_log/kept_activity.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace triage {

/// What time it is; a parameter, so that tests need no clock.
using Clock = std::function<Instant()>;

/// The answers without the questions that were skipped.
[[nodiscard]] std::map<std::string, AnswerValue> givenAnswers(const Answers &answers);

/// The running interview: its answers, whose they are, and where they are stored. Every change is
/// stored before the function returns; where that fails the answers stay here, and the next change
/// stores them too.
class Session {
public:
    Session(Store &store, Clock clock);

    /// Begins an interview of the runner who uses the program alone. Stored from the first answer
    /// that is not among the prefilled ones.
    void beginForSelf(const Answers &prefilled = {});
    /// Begins an interview of a client.
    void beginForClient(const std::string &name, const Answers &prefilled = {});
    /// Begins a re-check that looks back on this assessment.
    void beginRecheck(const Person &person, AssessmentId before, const Answers &prefilled);
    /// Goes on with a stored interview.
    void resume(const StoredInterview &stored);
    /// Lets go of the interview; what is stored stays stored.
    void close();

    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] const Interview &interview() const { return m_interview; }
    [[nodiscard]] const Answers &answers() const { return m_interview.answers; }
    /// The client's name; empty for the runner alone.
    [[nodiscard]] const std::string &clientName() const { return m_clientName; }
    /// The assessment that a re-check looks back on.
    [[nodiscard]] std::optional<AssessmentId> follows() const { return m_follows; }
    /// What is kept of a training log that was taken in.
    [[nodiscard]] const std::optional<KeptLog> &log() const { return m_log; }
    /// True once a log was taken in that the interview did not begin with.
    [[nodiscard]] bool logIsNew() const { return m_logIsNew; }

    /// Keeps an answer, or takes it back (nothing).
    [[nodiscard]] Result<void> setAnswer(const std::string &id,
                                         const std::optional<AnswerValue> &answer);
    /// Keeps a training log in the place of the one before.
    [[nodiscard]] Result<void> setLog(const KeptLog &log);
    /// Begins with the log of a result whose answers are being changed, and in its place.
    void correct(AssessmentId finished);
    /// While on, changes are kept here only: the store cannot be written now, and every try would
    /// make the person wait.
    void defer(bool on) { m_deferred = on; }
    /// Stores everything as it stands. Where another program changed the stored interview, that one
    /// stays as it is, and this one becomes an interview of its own.
    [[nodiscard]] Result<void> save();
    /// True, once, after that.
    [[nodiscard]] bool takeBranched() { return std::exchange(m_branched, false); }
    /// Keeps where the interview stands.
    [[nodiscard]] Result<void> setPage(const std::string &page);
    /// Turns the interview into a stored assessment.
    [[nodiscard]] Result<StoredAssessment>
    finish(const Answers &answers, const Assessment &assessment, const std::string &followUp = {});
    /// The assessment as it would be stored, for showing it where storing fails.
    [[nodiscard]] StoredAssessment unstored(const Answers &answers, const Assessment &assessment,
                                            const std::string &followUp = {}) const;

private:
    /// True while the answers given are those that it began with.
    [[nodiscard]] bool untouched() const;
    [[nodiscard]] Result<void> ensureStored();
    [[nodiscard]] Result<void> saveTouched();
    [[nodiscard]] Result<void> branch();

    Store &m_store;
    Clock m_clock;
    bool m_running = false;
    bool m_deferred = false;
    Interview m_interview;
    Answers m_prefilled;
    std::string m_clientName;
    std::optional<InterviewId> m_id;
    std::optional<AssessmentId> m_follows;
    std::optional<AssessmentId> m_corrects;
    std::optional<KeptLog> m_log;
    bool m_logIsNew = false;
    bool m_logUnsaved = false;
    bool m_branched = false;
};

} // namespace triage
