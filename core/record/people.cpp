// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/people.h"
#include "record/person_name.h"
#include "record/rows.h"
#include "record/standing.h"

#include <fmt/format.h>

namespace triage {

namespace {

Result<std::optional<Person>> findPerson(const Database &database, std::string_view condition,
                                         std::string_view name)
{
    Statement row =
        database.prepare(fmt::format("SELECT {} FROM person WHERE {}", personColumns, condition));
    if (!name.empty())
        row.bind(name);
    return row.step().map(
        [&](bool found) { return found ? std::optional(personAt(row, 0)) : std::nullopt; });
}

Result<Person> insertPerson(const Database &database, const std::string &name, bool self,
                            Instant now)
{
    auto done = database.run("INSERT INTO person (name, self, created) VALUES (?, ?, ?)",
                             std::string_view(name), std::int64_t{self}, secondsOf(now));
    if (!done)
        return tl::unexpected(done.error());
    const PersonId id{database.lastRowId()};
    return refreshStanding(database, id.value).map([&] {
        return Person{.id = id, .name = name, .self = self, .created = now};
    });
}

Result<Person> findOrInsert(const Database &database, const std::string &name, bool self,
                            Instant now)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto found = findPerson(
        database,
        self ? "self = 1 AND removed IS NULL" : "self = 0 AND removed IS NULL AND name = ?", name);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    auto person = insertPerson(database, name, self, now);
    if (!person)
        return person;
    return transaction->commit().map([&] { return *person; });
}

} // namespace

Result<Person> Store::self(Instant now)
{
    return findOrInsert(m_database, "", true, now);
}

Result<Person> Store::client(const std::string &name, Instant now)
{
    const std::string wanted = trimmed(name);
    if (wanted.empty())
        return nameMissing();
    return findOrInsert(m_database, wanted, false, now);
}

Result<std::vector<Person>> Store::clients()
{
    std::vector<Person> people;
    Statement rows =
        m_database.prepare(fmt::format("SELECT {} FROM person WHERE self = 0 AND removed IS NULL "
                                       "ORDER BY name COLLATE NOCASE, name",
                                       personColumns));
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        people.push_back(personAt(rows, 0));
    return more.map([&](bool) { return std::move(people); });
}

Result<void> Store::rename(PersonId person, const std::string &name)
{
    return people().find(person).and_then([&](const ClientRow &row) -> Result<void> {
        if (row.person.self)
            return fail("client", "the runner alone has no name", "choose a client");
        return people()
            .describe(person,
                      {.name = name,
                       .birthYear = row.person.birthYear,
                       .side = row.person.side,
                       .notes = row.person.notes},
                      row.lastSeen)
            .map([](const PeopleChange &) {});
    });
}

People Store::people()
{
    return People(m_database);
}

} // namespace triage
