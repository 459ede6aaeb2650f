// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/session.h"

#include "record/training_logs.h"

namespace triage {

std::map<std::string, AnswerValue> givenAnswers(const Answers &answers)
{
    std::map<std::string, AnswerValue> given;
    for (const auto &[id, value] : answers.values)
        if (!std::holds_alternative<std::monostate>(value))
            given.emplace(id, value);
    return given;
}

Session::Session(Store &store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

void Session::beginForSelf(const Answers &prefilled)
{
    close();
    m_running = true;
    m_prefilled = prefilled;
    m_interview.answers = prefilled;
    m_interview.answers.mode = Mode::Runner;
}

void Session::beginForClient(const std::string &name, const Answers &prefilled)
{
    close();
    m_running = true;
    m_clientName = name;
    m_prefilled = prefilled;
    m_interview.answers = prefilled;
    m_interview.answers.mode = Mode::Therapist;
}

void Session::beginRecheck(const Person &person, AssessmentId before, const Answers &prefilled)
{
    if (person.self)
        beginForSelf(prefilled);
    else
        beginForClient(person.name, prefilled);
    m_follows = before;
}

void Session::resume(const StoredInterview &stored)
{
    m_running = true;
    m_interview = stored.interview;
    m_clientName = stored.person.self ? std::string() : stored.person.name;
    m_id = stored.id;
    m_follows = stored.follows;
    m_corrects = stored.corrects;
    m_log = m_store.trainingLogs().of(stored.id).value_or(std::nullopt);
}

void Session::close()
{
    m_running = false;
    m_interview = {};
    m_prefilled = {};
    m_clientName.clear();
    m_id.reset();
    m_follows.reset();
    m_corrects.reset();
    m_log.reset();
    m_logIsNew = false;
    m_logUnsaved = false;
}

Result<void> Session::setAnswer(const std::string &id, const std::optional<AnswerValue> &answer)
{
    auto &values = m_interview.answers.values;
    if (answer)
        values.insert_or_assign(id, *answer);
    else
        values.erase(id);
    return saveTouched();
}

Result<void> Session::setLog(const KeptLog &log)
{
    m_log = log;
    m_logIsNew = true;
    m_logUnsaved = true;
    return m_deferred ? Result<void>() : save();
}

void Session::correct(AssessmentId finished)
{
    m_corrects = finished;
    m_log = m_store.trainingLogs().of({finished.value}).value_or(std::nullopt);
    m_logUnsaved = m_log.has_value();
}

Result<void> Session::setPage(const std::string &page)
{
    m_interview.page = page;
    return saveTouched();
}

// Why: looking at the first page without answering, or at old answers without changing one, leaves
// no unfinished interview behind.
Result<void> Session::saveTouched()
{
    return m_deferred || (!m_id && untouched()) ? Result<void>() : save();
}

bool Session::untouched() const
{
    return givenAnswers(m_interview.answers) == givenAnswers(m_prefilled);
}

Result<void> Session::ensureStored()
{
    if (m_id)
        return {};
    const Result<Person> person =
        m_clientName.empty() ? m_store.self(m_clock()) : m_store.client(m_clientName, m_clock());
    if (!person)
        return tl::unexpected<Error>(person.error());
    const Result<InterviewId> id = m_store.beginInterview(person->id, m_interview.answers.mode,
                                                          m_clock(), m_follows, m_corrects);
    if (!id)
        return tl::unexpected<Error>(id.error());
    m_id = *id;
    return {};
}

// Why: what another program stored is not ours to write over, and neither is to be lost.
Result<void> Session::branch()
{
    if (!m_id)
        return {};
    const Result<bool> changed = m_store.changedElsewhere(*m_id);
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    if (*changed) {
        m_id.reset();
        m_logUnsaved = m_log.has_value();
        m_branched = true;
    }
    return {};
}

Result<void> Session::save()
{
    if (m_store.readOnly())
        return {};
    if (const Result<void> alone = branch(); !alone)
        return alone;
    if (const Result<void> stored = ensureStored(); !stored)
        return stored;
    if (m_logUnsaved)
        if (const Result<void> kept = m_store.trainingLogs().keep(*m_id, m_log); !kept)
            return kept;
    m_logUnsaved = false;
    return m_store.saveInterview(*m_id, m_interview, m_clock());
}

Result<StoredAssessment> Session::finish(const Answers &answers, const Assessment &assessment,
                                         const std::string &followUp)
{
    if (m_store.readOnly()) {
        StoredAssessment shown = unstored(answers, assessment, followUp);
        close();
        return shown;
    }
    if (const Result<void> stored = save(); !stored)
        return tl::unexpected<Error>(stored.error());
    const Result<AssessmentId> id = m_store.finish(*m_id, answers, assessment, m_clock(), followUp);
    if (!id)
        return tl::unexpected<Error>(id.error());
    close();
    return m_store.assessment(*id);
}

StoredAssessment Session::unstored(const Answers &answers, const Assessment &assessment,
                                   const std::string &followUp) const
{
    StoredAssessment result{
        .summary = {}, .answers = answers, .assessment = assessment, .followUp = followUp};
    result.summary.person.name = m_clientName;
    result.summary.person.self = m_clientName.empty();
    result.summary.mode = answers.mode;
    result.summary.finished = m_clock();
    result.summary.urgency = assessment.urgency;
    result.summary.condition = assessment.condition;
    result.summary.grade = assessment.grade;
    result.summary.follows = m_follows;
    result.summary.corrects = m_corrects;
    return result;
}

} // namespace triage
