// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/assessment_json.h"
#include "record/rows.h"
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
        "SELECT interview.id, mode, finished, urgency, condition, grade,"
        " (SELECT value ->> '$' FROM answer WHERE interview = interview.id AND question = 'side'),"
        " (SELECT value ->> '$' FROM answer WHERE interview = interview.id"
        "  AND question = 'pain_activity'), {}, conclusion "
        "FROM assessment JOIN interview ON interview.id = assessment.interview "
        "JOIN person ON person.id = interview.person {}",
        personColumns, condition);
}

constexpr int conclusionColumn = 12;

Result<AssessmentSummary> summaryAt(const Statement &row)
{
    const AssessmentId id{row.integer(0)};
    const auto urgency = urgencyFromCode(row.text(3));
    if (!urgency)
        return fail(placeOf(id), fmt::format("\"{}\" is not an urgency", row.text(3)),
                    "put a copy of the database from a backup in its place");
    AssessmentSummary summary{.id = id,
                              .person = personAt(row, 8),
                              .mode = modeAt(row, 1),
                              .finished = instantAt(row, 2),
                              .urgency = *urgency,
                              .condition = row.text(4),
                              .grade = {},
                              .side = row.text(6),
                              .painActivity = {}};
    if (!row.isNull(5))
        summary.grade = static_cast<int>(row.integer(5));
    if (!row.isNull(7))
        summary.painActivity = static_cast<int>(row.integer(7));
    return summary;
}

} // namespace

Result<std::vector<AssessmentSummary>> Store::history()
{
    std::vector<AssessmentSummary> summaries;
    Statement rows = m_database.prepare(summaryQuery("ORDER BY finished DESC, interview.id DESC"));
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
    return readAssessment(row.text(conclusionColumn), placeOf(id))
        .map([&](Assessment &&assessment) {
            return StoredAssessment{.summary = std::move(*summary),
                                    .answers = std::move(*answers),
                                    .assessment = std::move(assessment)};
        });
}

Result<void> Store::deleteAssessment(AssessmentId id)
{
    return m_database
        .run("DELETE FROM interview WHERE id = ? AND id IN (SELECT interview FROM assessment)",
             id.value)
        .and_then([&]() -> Result<void> {
            if (m_database.changedRows() == 0)
                return noSuchAssessment(id);
            return m_database.forgetDeleted();
        });
}

} // namespace triage
