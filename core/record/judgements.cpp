// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/judgements.h"

#include "record/person_name.h"
#include "record/rows.h"

#include <fmt/format.h>

namespace triage {

namespace {

std::string placeOf(std::int64_t assessment)
{
    return fmt::format("assessment {}", assessment);
}

Result<Urgency> urgencyAt(const Statement &row, int column, std::int64_t assessment)
{
    if (const auto urgency = urgencyFromCode(row.text(column)))
        return *urgency;
    return fail(placeOf(assessment), fmt::format("\"{}\" is not an urgency", row.text(column)),
                "put a copy of the database from a backup in its place");
}

// The judgement whose columns urgency, condition, reason, recorded begin at `column`.
Result<Judgement> judgementAt(const Statement &row, int column, std::int64_t assessment)
{
    return urgencyAt(row, column, assessment).map([&](Urgency urgency) {
        return Judgement{.urgency = urgency,
                         .condition = row.text(column + 1),
                         .reason = row.text(column + 2),
                         .recorded = instantAt(row, column + 3)};
    });
}

} // namespace

Judgements Store::judgements()
{
    return Judgements(m_database);
}

Result<void> Judgements::record(AssessmentId assessment, const Judgement &judgement)
{
    const std::string reason = trimmed(judgement.reason);
    if (reason.empty())
        return fail("judgement", "there is no reason", "say in a few words why");
    return m_database.run(
        "INSERT INTO judgement (assessment, recorded, urgency, condition, reason) "
        "VALUES (?, ?, ?, ?, ?)",
        assessment.value, secondsOf(judgement.recorded), urgencyCode(judgement.urgency),
        std::string_view(judgement.condition), std::string_view(reason));
}

Result<std::vector<Judgement>> Judgements::of(AssessmentId assessment) const
{
    std::vector<Judgement> judgements;
    Statement rows = m_database.prepare("SELECT urgency, condition, reason, recorded "
                                        "FROM judgement WHERE assessment = ? ORDER BY id");
    rows.bind(assessment.value);
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        auto judgement = judgementAt(rows, 0, assessment.value);
        if (!judgement)
            return tl::unexpected(judgement.error());
        judgements.push_back(std::move(*judgement));
    }
    return more.map([&](bool) { return std::move(judgements); });
}

Result<std::vector<JudgedPair>> Judgements::all() const
{
    std::vector<JudgedPair> pairs;
    Statement rows = m_database.prepare(
        "SELECT assessment.interview, assessment.urgency, assessment.condition, judgement.urgency, "
        "judgement.condition, judgement.reason, judgement.recorded "
        "FROM judgement JOIN assessment ON assessment.interview = judgement.assessment "
        "JOIN interview ON interview.id = assessment.interview "
        "JOIN person ON person.id = interview.person AND person.removed IS NULL "
        "WHERE judgement.id = (SELECT max(id) FROM judgement AS later "
        "WHERE later.assessment = judgement.assessment) ORDER BY assessment.interview");
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        const std::int64_t id = rows.integer(0);
        auto rule = urgencyAt(rows, 1, id);
        auto judgement = judgementAt(rows, 3, id);
        if (!rule || !judgement)
            return tl::unexpected(rule ? judgement.error() : rule.error());
        pairs.push_back({.id = {id},
                         .ruleUrgency = *rule,
                         .ruleCondition = rows.text(2),
                         .judgement = std::move(*judgement)});
    }
    return more.map([&](bool) { return std::move(pairs); });
}

} // namespace triage
