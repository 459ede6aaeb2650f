// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/session.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace triage {

/// A result, and whether it could be stored.
struct Finished {
    StoredAssessment result;
    Result<void> stored;
};

/// The running interview, stored after every change. Where storing fails the answers stay here,
/// and storing is tried again every second until it works.
class SavedSession : public QObject {
    Q_OBJECT
public:
    /// The store must outlive it.
    SavedSession(Store &store, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] const Answers &answers() const { return m_session.answers(); }
    /// The id of the step that the interview stands at.
    [[nodiscard]] const std::string &page() const { return m_session.interview().page; }

    void beginForSelf(const Answers &prefilled = {});
    void beginForClient(const std::string &name, const Answers &prefilled = {});
    /// Begins a re-check that looks back on this assessment.
    void beginRecheck(const Person &person, AssessmentId before, const Answers &prefilled);
    void resume(const StoredInterview &stored);
    /// Keeps an answer, or takes it back (nothing).
    void setAnswer(const std::string &id, const std::optional<AnswerValue> &answer);
    /// Keeps a training log in the place of the one before.
    void setLog(const KeptLog &log);
    /// Begins with the log of a result whose answers are being changed, and in its place.
    void correct(AssessmentId finished) { m_session.correct(finished); }
    /// Keeps where the interview stands.
    void setPage(const std::string &page);
    /// Turns the interview into a stored assessment; report() its `stored` once it is shown.
    /// `followUp` is JSON, or empty.
    [[nodiscard]] Finished finish(const Answers &answers, const Assessment &assessment,
                                  const std::string &followUp = {});
    /// Tells a failure and begins to try again.
    void report(const Result<void> &stored);
    /// Lets go of the interview. False, and nothing is let go, while the last answers cannot be
    /// stored.
    [[nodiscard]] bool leave();
    /// Lets go of an interview that needs no storing.
    void close() { m_session.close(); }

signals:
    /// Storing failed.
    void failed(const triage::Error &error);
    /// What could not be stored is stored now.
    void recovered();
    /// Another program changed the stored interview; this one goes on as an interview of its own.
    void branched();

private:
    void tryAgain();

    Session m_session;
    QTimer m_again;
    /// What is to be recorded once the store can be written again.
    std::optional<StoredAssessment> m_unrecorded;
};

} // namespace triage
