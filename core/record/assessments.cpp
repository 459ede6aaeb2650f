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

std::string placeOf(AssessmentId id)
{
    return fmt::format("assessment {}", id.value);
}

tl::unexpected<Error> noSuchAssessment(AssessmentId id)
{
    return fail(placeOf(id), "there is no assessment with this number",
                "choose one from the history");
}

// The columns of a summary; `condition` narrows the rows.
std::string summaryQuery(std::string_view condition)
{
    return fmt::format(
        "SELECT interview.id, mode, finished, assessment.urgency, assessment.condition,"
        " assessment.grade,"
        " (SELECT value ->> '$' FROM answer WHERE interview = interview.id AND question = 'side'),"
        " (SELECT value ->> '$' FROM answer WHERE interview = interview.id"
        "  AND question = 'pain_activity'), follows, corrects, {} "
        "FROM assessment JOIN interview ON interview.id = assessment.interview "
        "JOIN person ON person.id = interview.person AND person.removed IS NULL {}",
        personColumns, condition);
}

constexpr int personColumn = 10;

Result<AssessmentSummary> summaryAt(const Statement &row)
{
    const AssessmentId id{row.integer(0)};
    const auto urgency = urgencyFromCode(row.text(3));
    if (!urgency)
        return fail(placeOf(id), fmt::format("\"{}\" is not an urgency", row.text(3)),
                    "put a copy of the database from a backup in its place");
    AssessmentSummary summary{.id = id,
                              .person = personAt(row, personColumn),
                              .mode = modeAt(row, 1),
                              .finished = instantAt(row, 2),
                              .urgency = *urgency,
                              .condition = row.text(4),
                              .grade = numberAt(row, 5),
                              .side = row.text(6),
                              .painActivity = numberAt(row, 7),
                              .follows = assessmentAt(row, 8),
                              .corrects = assessmentAt(row, 9)};
    return summary;
}

} // namespace

Result<std::vector<AssessmentSummary>> Store::history(const ResultQuery &query)
{
    std::string condition = "WHERE 1";
    if (query.person)
        condition += " AND interview.person = ?";
    if (query.after)
        condition += " AND (finished, assessment.interview) < (?, ?)";
    Statement rows = m_database.prepare(
        summaryQuery(condition + " ORDER BY finished DESC, assessment.interview DESC LIMIT ?"));
    if (query.person)
        rows.bind(query.person->value);
    if (query.after)
        rows.bind(secondsOf(query.after->finished)).bind(query.after->id.value);
    rows.bind(std::int64_t{query.limit.value_or(-1)});
    std::vector<AssessmentSummary> summaries;
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        auto summary = summaryAt(rows);
        if (!summary)
            return tl::unexpected(summary.error());
        summaries.push_back(std::move(*summary));
    }
    return more.map([&](bool) { return std::move(summaries); });
}

Result<StoredAssessment> Store::assessment(AssessmentId id)
{
    Statement row = m_database.prepare(summaryQuery("WHERE interview.id = ?"));
    const auto found = row.bind(id.value).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return noSuchAssessment(id);
    auto summary = summaryAt(row);
    if (!summary)
        return tl::unexpected(summary.error());
    auto answers = storedAnswers(m_database, id.value, summary->mode);
    if (!answers)
        return tl::unexpected(answers.error());
    Statement conclusion =
        m_database.prepare("SELECT conclusion, follow_up FROM assessment WHERE interview = ?");
    if (const auto there = conclusion.bind(id.value).step(); !there)
        return tl::unexpected(there.error());
    return readAssessment(conclusion.text(0), placeOf(id)).map([&](Assessment &&assessment) {
        return StoredAssessment{.summary = std::move(*summary),
                                .answers = std::move(*answers),
                                .assessment = std::move(assessment),
                                .followUp = conclusion.text(1)};
    });
}

Result<void> Store::deleteAssessment(AssessmentId id, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto person = personOf(m_database, id.value);
    if (!person)
        return tl::unexpected(person.error());
    // Why: a statement that is still being read would keep the deleted words in the log.
    const auto found = m_database.prepare("SELECT count(*) FROM assessment WHERE interview = ?")
                           .bind(id.value)
                           .number();
    if (!found)
        return tl::unexpected(found.error());
    if (*found == 0)
        return noSuchAssessment(id);
    return enterDeleted(m_database, id.value, secondsOf(now))
        .and_then([&] { return m_database.run("DELETE FROM interview WHERE id = ?", id.value); })
        .and_then([&] { return refreshStanding(m_database, *person); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { (void)m_database.forgetDeleted(); });
}

} // namespace triage
