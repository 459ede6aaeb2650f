// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/assessment_json.h"
#include "record/rows.h"
#include "record/store.h"
#include "record/stored_answers.h"

#include <fmt/format.h>

namespace triage {

namespace {

constexpr std::string_view isUnfinished = "interview.id NOT IN (SELECT interview FROM assessment)";

tl::unexpected<Error> noSuchInterview(InterviewId id)
{
    return fail("interview",
                fmt::format("there is no unfinished interview with the number {}", id.value),
                "begin a new one");
}

// Makes the interview's page, mode and answers those given; true where anything differed.
Result<bool> write(const Database &database, InterviewId id, const Interview &interview,
                   Instant now)
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
        .run("UPDATE interview SET page = ?, mode = ?, changed = ? WHERE id = ?",
             std::string_view(interview.page), modeCode(interview.answers.mode), secondsOf(now),
             id.value)
        .map([] { return true; });
}

} // namespace

Result<InterviewId> Store::beginInterview(PersonId person, Mode mode, Instant now)
{
    return m_database
        .run("INSERT INTO interview (person, mode, page, started, changed) VALUES (?, ?, '', ?, ?)",
             person.value, modeCode(mode), secondsOf(now), secondsOf(now))
        .map([&] { return InterviewId{m_database.lastRowId()}; });
}

Result<void> Store::saveInterview(InterviewId id, const Interview &interview, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return write(m_database, id, interview, now).and_then([&](bool changed) {
        return changed ? transaction->commit() : Result<void>();
    });
}

Result<AssessmentId> Store::finish(InterviewId id, const Answers &answers,
                                   const Assessment &assessment, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const std::string conclusion = writeAssessment(assessment);
    return write(m_database, id, {.answers = answers, .page = ""}, now)
        .and_then([&](bool) {
            return m_database.run(
                "INSERT INTO assessment (interview, finished, urgency, condition, grade, "
                "conclusion) VALUES (?, ?, ?, ?, ?, ?)",
                id.value, secondsOf(now), urgencyCode(assessment.urgency),
                std::string_view(assessment.condition),
                std::optional<std::int64_t>(assessment.grade), std::string_view(conclusion));
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return AssessmentId{id.value}; });
}

Result<std::vector<StoredInterview>> Store::unfinished()
{
    std::vector<StoredInterview> interviews;
    Statement rows = m_database.prepare(
        fmt::format("SELECT interview.id, mode, page, started, changed, {} FROM interview JOIN "
                    "person ON person.id = interview.person WHERE {} ORDER BY changed DESC, "
                    "interview.id DESC",
                    personColumns, isUnfinished));
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        const InterviewId id{rows.integer(0)};
        auto answers = storedAnswers(m_database, id.value, modeAt(rows, 1));
        if (!answers)
            return tl::unexpected(answers.error());
        interviews.push_back({.id = id,
                              .person = personAt(rows, 5),
                              .interview = {std::move(*answers), rows.text(2)},
                              .started = instantAt(rows, 3),
                              .changed = instantAt(rows, 4)});
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
            return m_database.forgetDeleted();
        });
}

} // namespace triage
