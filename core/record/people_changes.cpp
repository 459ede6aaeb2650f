// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/ledger_entries.h"
#include "record/people.h"
#include "record/person_name.h"
#include "record/rows.h"
#include "record/standing.h"

#include <fmt/format.h>

namespace triage {

namespace {

constexpr int earliestBirth = 1900;

tl::unexpected<Error> noSuchPerson(PersonId person)
{
    return fail("client", fmt::format("there is no client with the number {}", person.value),
                "choose one from the list of clients");
}

std::optional<std::int64_t> wideAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

tl::unexpected<Error> changedMeanwhile(const std::string &name)
{
    return fail("client " + name, "the details were changed in another window or program meanwhile",
                "look at the client again, then repeat your change");
}

// The person as they are now, removed or not.
Result<PeopleChange::Before> stateOf(const Database &database, PersonId person)
{
    Statement row = database.prepare("SELECT name, birth_year, side, notes, archived, removed "
                                     "FROM person WHERE id = ?");
    const auto found = row.bind(person.value).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return noSuchPerson(person);
    return PeopleChange::Before{.id = person,
                                .details = {.name = row.text(0),
                                            .birthYear = numberAt(row, 1),
                                            .side = row.text(2),
                                            .notes = row.text(3)},
                                .archived = wideAt(row, 4),
                                .removed = wideAt(row, 5)};
}

// The same of a person who is not removed, for taking a change back.
Result<PeopleChange::Before> beforeOf(const Database &database, PersonId person)
{
    return stateOf(database, person)
        .and_then([&](PeopleChange::Before &&state) -> Result<PeopleChange::Before> {
            if (state.removed)
                return noSuchPerson(person);
            return std::move(state);
        });
}

Result<void> write(const Database &database, const PeopleChange::Before &state)
{
    return database
        .run("UPDATE person SET name = ?, birth_year = ?, side = ?, notes = ?, archived = ?, "
             "removed = ? WHERE id = ?",
             std::string_view(state.details.name),
             std::optional<std::int64_t>(state.details.birthYear),
             std::string_view(state.details.side), std::string_view(state.details.notes),
             state.archived, state.removed, state.id.value)
        .and_then([&] { return refreshStanding(database, state.id.value); });
}

Result<void> checkName(const Database &database, PersonId person, const std::string &name)
{
    if (name.empty())
        return nameMissing();
    Statement other = database.prepare(
        "SELECT id FROM person WHERE self = 0 AND removed IS NULL AND name = ? AND id <> ?");
    const auto taken = other.bind(std::string_view(name)).bind(person.value).step();
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return nameTaken(name);
    return {};
}

Result<void> checkBirth(std::optional<int> year, Instant now)
{
    const int latest = static_cast<int>(
        std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(now)).year());
    if (year && (*year < earliestBirth || *year > latest))
        return fail("year of birth", fmt::format("{} cannot be a year of birth", *year),
                    fmt::format("give a year from {} to {}", earliestBirth, latest));
    return {};
}

Result<std::vector<InterviewId>> interviewsOf(const Database &database, PersonId person)
{
    std::vector<InterviewId> interviews;
    Statement rows = database.prepare("SELECT id FROM interview WHERE person = ?");
    rows.bind(person.value);
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        interviews.push_back({rows.integer(0)});
    return more.map([&](bool) { return std::move(interviews); });
}

std::string joined(const std::string &first, const std::string &second)
{
    return first.empty() || second.empty() ? first + second : first + "\n" + second;
}

// Edits one person as a whole or not at all; the edit may refuse.
template<typename Edit>
Result<PeopleChange> changePerson(const Database &database, PersonId person, Edit edit)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = beforeOf(database, person);
    if (!before)
        return tl::unexpected(before.error());
    PeopleChange::Before after = *before;
    return edit(after)
        .and_then([&] { return write(database, after); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return PeopleChange{.before = {*before}, .after = {after}}; });
}

// The results among the interviews now belong to somebody else.
Result<void> enterMoves(const Database &database, const std::vector<InterviewId> &interviews,
                        std::int64_t now)
{
    for (const InterviewId interview : interviews) {
        Statement there = database.prepare("SELECT 1 FROM assessment WHERE interview = ?");
        const auto result = there.bind(interview.value).step();
        if (!result)
            return tl::unexpected(result.error());
        if (*result)
            if (auto done = enterMoved(database, interview.value, now); !done)
                return done;
    }
    return {};
}

// The results of removed people are about to be deleted.
Result<void> enterRemovals(const Database &database)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> results;
    Statement rows =
        database.prepare("SELECT assessment.interview, person.removed FROM person "
                         "JOIN interview ON interview.person = person.id "
                         "JOIN assessment ON assessment.interview = interview.id "
                         "WHERE person.removed IS NOT NULL ORDER BY assessment.interview");
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        results.emplace_back(rows.integer(0), rows.integer(1));
    if (!more)
        return tl::unexpected(more.error());
    for (const auto &[assessment, removed] : results)
        if (auto done = enterDeleted(database, assessment, removed); !done)
            return done;
    return {};
}

} // namespace

Result<PeopleChange> People::describe(PersonId person, const PersonDetails &details, Instant now,
                                      const std::optional<PersonDetails> &seen)
{
    return changePerson(m_database, person, [&](PeopleChange::Before &after) -> Result<void> {
        if (seen && *seen != after.details)
            return changedMeanwhile(after.details.name);
        after.details = details;
        after.details.name = trimmed(details.name);
        return checkName(m_database, person, after.details.name).and_then([&] {
            return checkBirth(details.birthYear, now);
        });
    });
}

Result<PeopleChange> People::archive(PersonId person, bool archived, Instant now)
{
    return changePerson(m_database, person, [&](PeopleChange::Before &after) {
        after.archived = archived ? std::optional(secondsOf(now)) : std::nullopt;
        return Result<void>();
    });
}

Result<PeopleChange> People::remove(PersonId person, Instant now)
{
    return changePerson(m_database, person, [&](PeopleChange::Before &after) {
        after.removed = secondsOf(now);
        return Result<void>();
    });
}

Result<PeopleChange> People::merge(PersonId from, PersonId into, Instant now)
{
    if (from == into)
        return fail("client", "a client cannot be merged with itself", "choose another client");
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto first = beforeOf(m_database, from);
    const auto second = beforeOf(m_database, into);
    if (!first || !second)
        return tl::unexpected(first ? second.error() : first.error());
    auto moved = interviewsOf(m_database, from);
    if (!moved)
        return tl::unexpected(moved.error());
    PeopleChange::Before kept = *second;
    kept.details.notes = joined(kept.details.notes, first->details.notes);
    if (!kept.details.birthYear)
        kept.details.birthYear = first->details.birthYear;
    if (kept.details.side.empty())
        kept.details.side = first->details.side;
    PeopleChange::Before gone = *first;
    gone.removed = secondsOf(now);
    return m_database
        .run("UPDATE interview SET person = ? WHERE person = ?", into.value, from.value)
        .and_then([&] { return write(m_database, gone); })
        .and_then([&] { return write(m_database, kept); })
        .and_then([&] { return enterMoves(m_database, *moved, secondsOf(now)); })
        .and_then([&] { return transaction->commit(); })
        .map([&] {
            return PeopleChange{
                .before = {*first, *second}, .after = {gone, kept}, .moved = std::move(*moved)};
        });
}

Result<void> People::undo(const PeopleChange &change, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const auto &left : change.after)
        if (const auto present = stateOf(m_database, left.id); !present)
            return tl::unexpected(present.error());
        else if (*present != left)
            return changedMeanwhile(left.details.name);
    for (const InterviewId interview : change.moved)
        if (auto done = m_database.run("UPDATE interview SET person = ? WHERE id = ?",
                                       change.before.front().id.value, interview.value);
            !done)
            return done;
    for (const auto &person : change.before) {
        Statement self = m_database.prepare("SELECT self FROM person WHERE id = ?");
        const auto there = self.bind(person.id.value).step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return noSuchPerson(person.id);
        if (self.integer(0) == 0)
            if (auto free = checkName(m_database, person.id, person.details.name); !free)
                return free;
        if (auto done = write(m_database, person); !done)
            return done;
    }
    return enterMoves(m_database, change.moved, secondsOf(now)).and_then([&] {
        return transaction->commit();
    });
}

Result<void> People::forgetRemoved()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return enterRemovals(m_database)
        .and_then([&] {
            return m_database.run("DELETE FROM interview WHERE person IN "
                                  "(SELECT id FROM person WHERE removed IS NOT NULL)");
        })
        .and_then([&] { return m_database.run("DELETE FROM person WHERE removed IS NOT NULL"); })
        .and_then([&]() -> Result<void> {
            const bool any = m_database.changedRows() > 0;
            return transaction->commit().map([&] {
                if (any)
                    (void)m_database.forgetDeleted();
            });
        });
}

} // namespace triage
