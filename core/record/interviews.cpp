// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/assessment_json.h"
#include "record/ledger_entries.h"
#include "record/rows.h"
#include "record/standing.h"
#include "record/store.h"
#include "record/stored_answers.h"

#include <fmt/format.h>

namespace triage {

namespace {

constexpr std::string_view isUnfinished = "interview.open = 1";

tl::unexpected<Error> noSuchInterview(InterviewId id)
{
    return fail("interview",
                fmt::format("there is no unfinished interview with the number {}", id.value),
                "begin a new one");
}

// Makes the interview's page, mode and answers those given; true where anything differed.
Result<bool> write(const Database &database, InterviewId id, const Interview &interview,
                   std::int64_t revision, Instant now)
{
    Statement stored = database.prepare(
        fmt::format("SELECT page, mode FROM interview WHERE id = ? AND {}", isUnfinished));
    const auto found = stored.bind(id.value).step();
    if (!found)
        return found;
    if (!*found)
        return noSuchInterview(id);
    const bool sameHead =
        stored.text(0) == interview.page && modeAt(stored, 1) == interview.answers.mode;
    const auto changed = storeAnswers(database, id.value, interview.answers);
    if (!changed)
        return changed;
    if (sameHead && !*changed)
        return false;
    return database
        .run("UPDATE interview SET page = ?, mode = ?, changed = ?, revision = ? WHERE id = ?",
             std::string_view(interview.page), modeCode(interview.answers.mode), secondsOf(now),
             revision, id.value)
        .map([] { return true; });
}

} // namespace

Result<InterviewId> Store::beginInterview(PersonId person, Mode mode, Instant now,
                                          std::optional<AssessmentId> follows,
                                          std::optional<AssessmentId> corrects)
{
    const auto valueOf = [](const std::optional<AssessmentId> &id) {
        return id ? std::optional(id->value) : std::nullopt;
    };
    return m_database
        .run("INSERT INTO interview (person, mode, page, started, changed, follows, corrects) "
             "VALUES (?, ?, '', ?, ?, ?, ?)",
             person.value, modeCode(mode), secondsOf(now), secondsOf(now), valueOf(follows),
             valueOf(corrects))
        .map([&] {
            const InterviewId id{m_database.lastRowId()};
            m_revisions.know(id.value, 0);
            return id;
        });
}

Result<void> Store::saveInterview(InterviewId id, const Interview &interview, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto revision = m_revisions.next(m_database, id.value);
    if (!revision)
        return tl::unexpected(revision.error());
    return write(m_database, id, interview, *revision, now).and_then([&](bool changed) {
        if (!changed)
            return Result<void>();
        return transaction->commit().map([&] { m_revisions.know(id.value, *revision); });
    });
}

Result<bool> Store::changedElsewhere(InterviewId id)
{
    return m_revisions.changedElsewhere(m_database, id.value);
}

Result<AssessmentId> Store::finish(InterviewId id, const Answers &answers,
                                   const Assessment &assessment, Instant now,
                                   const std::string &followUp)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto revision = m_revisions.next(m_database, id.value);
    if (!revision)
        return tl::unexpected(revision.error());
    const std::string conclusion = writeAssessment(assessment);
    const std::string salt = newSalt();
    return write(m_database, id, {.answers = answers, .page = ""}, *revision, now)
        .and_then([&](bool) {
            return m_database.run(
                "INSERT INTO assessment (interview, finished, urgency, condition, grade, "
                "conclusion, follow_up, salt) VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''), ?)",
                id.value, secondsOf(now), urgencyCode(assessment.urgency),
                std::string_view(assessment.condition),
                std::optional<std::int64_t>(assessment.grade), std::string_view(conclusion),
                std::string_view(followUp), std::string_view(salt));
        })
        .and_then(
            [&] { return m_database.run("UPDATE interview SET open = 0 WHERE id = ?", id.value); })
        .and_then([&] { return enterFinished(m_database, id.value, secondsOf(now)); })
        .and_then([&] { return personOf(m_database, id.value); })
        .and_then([&](std::int64_t person) { return refreshStanding(m_database, person); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return AssessmentId{id.value}; });
}

Result<std::vector<StoredInterview>> Store::unfinished()
{
    std::vector<StoredInterview> interviews;
    Statement rows = m_database.prepare(fmt::format(
        "SELECT interview.id, mode, page, started, changed, follows, corrects, revision, "
        "{} FROM interview "
        "JOIN person ON person.id = interview.person AND person.removed IS NULL "
        "WHERE {} ORDER BY changed DESC, interview.id DESC",
        personColumns, isUnfinished));
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        const InterviewId id{rows.integer(0)};
        auto answers = storedAnswers(m_database, id.value, modeAt(rows, 1));
        if (!answers)
            return tl::unexpected(answers.error());
        interviews.push_back({.id = id,
                              .person = personAt(rows, 8),
                              .interview = {std::move(*answers), rows.text(2)},
                              .started = instantAt(rows, 3),
                              .changed = instantAt(rows, 4),
                              .follows = assessmentAt(rows, 5),
                              .corrects = assessmentAt(rows, 6)});
        m_revisions.know(id.value, rows.integer(7));
    }
    return more.map([&](bool) { return std::move(interviews); });
}

Result<void> Store::discardInterview(InterviewId id)
{
    return m_database
        .run(fmt::format("DELETE FROM interview WHERE id = ? AND {}", isUnfinished), id.value)
        .and_then([&]() -> Result<void> {
            if (m_database.changedRows() == 0)
                return noSuchInterview(id);
            (void)m_database.forgetDeleted();
            return {};
        });
}

} // namespace triage
