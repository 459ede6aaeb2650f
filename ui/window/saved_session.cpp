// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/saved_session.h"

namespace triage {

namespace {

constexpr int retryMilliseconds = 1000;

} // namespace

SavedSession::SavedSession(Store &store, Clock clock, QObject *parent)
    : QObject(parent), m_session(store, std::move(clock))
{
    m_again.setInterval(retryMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &SavedSession::tryAgain);
}

void SavedSession::beginForSelf(const Answers &prefilled)
{
    m_unrecorded.reset();
    m_session.beginForSelf(prefilled);
}

void SavedSession::beginForClient(const std::string &name, const Answers &prefilled)
{
    m_unrecorded.reset();
    m_session.beginForClient(name, prefilled);
}

void SavedSession::beginRecheck(const Person &person, AssessmentId before, const Answers &prefilled)
{
    m_unrecorded.reset();
    m_session.beginRecheck(person, before, prefilled);
}

void SavedSession::resume(const StoredInterview &stored)
{
    m_unrecorded.reset();
    m_session.resume(stored);
}

void SavedSession::setAnswer(const std::string &id, const std::optional<AnswerValue> &answer)
{
    report(m_session.setAnswer(id, answer));
}

void SavedSession::setLog(const KeptLog &log)
{
    report(m_session.setLog(log));
}

void SavedSession::setPage(const std::string &page)
{
    report(m_session.setPage(page));
}

Finished SavedSession::finish(const Answers &answers, const Assessment &assessment,
                              const std::string &followUp)
{
    const StoredAssessment unstored = m_session.unstored(answers, assessment, followUp);
    const Result<StoredAssessment> stored = m_session.finish(answers, assessment, followUp);
    if (stored)
        return {*stored, {}};
    m_unrecorded = unstored;
    return {unstored, tl::unexpected<Error>(stored.error())};
}

void SavedSession::report(const Result<void> &stored)
{
    if (m_session.takeBranched())
        emit branched();
    if (stored)
        return;
    m_session.defer(true);
    m_again.start();
    emit failed(stored.error());
}

bool SavedSession::leave()
{
    if (m_again.isActive()) {
        tryAgain();
        if (m_again.isActive())
            return false;
    }
    m_session.close();
    m_unrecorded.reset();
    return true;
}

void SavedSession::tryAgain()
{
    if (m_unrecorded) {
        if (!m_session.finish(m_unrecorded->answers, m_unrecorded->assessment,
                              m_unrecorded->followUp))
            return;
        m_unrecorded.reset();
    } else if (m_session.running() && !m_session.save()) {
        return;
    }
    m_session.defer(false);
    m_again.stop();
    emit recovered();
}

} // namespace triage
