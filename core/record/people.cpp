// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/rows.h"
#include "record/store.h"

#include <fmt/format.h>

namespace triage {

namespace {

std::string trimmed(const std::string &name)
{
    constexpr std::string_view spaces = " \t\r\n";
    const auto first = name.find_first_not_of(spaces);
    if (first == std::string::npos)
        return {};
    return name.substr(first, name.find_last_not_of(spaces) - first + 1);
}

tl::unexpected<Error> nameMissing()
{
    return fail("client", "the name is empty", "type a name or a number for the client");
}

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
    return database
        .run("INSERT INTO person (name, self, created) VALUES (?, ?, ?)", std::string_view(name),
             std::int64_t{self}, secondsOf(now))
        .map([&] {
            return Person{.id = {database.lastRowId()}, .name = name, .self = self, .created = now};
        });
}

Result<Person> findOrInsert(const Database &database, const std::string &name, bool self,
                            Instant now)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto found = findPerson(database, self ? "self = 1" : "self = 0 AND name = ?", name);
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
    Statement rows = m_database.prepare(fmt::format(
        "SELECT {} FROM person WHERE self = 0 ORDER BY name COLLATE NOCASE, name", personColumns));
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        people.push_back(personAt(rows, 0));
    return more.map([&](bool) { return std::move(people); });
}

Result<void> Store::rename(PersonId person, const std::string &name)
{
    const std::string wanted = trimmed(name);
    if (wanted.empty())
        return nameMissing();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto other = findPerson(m_database, "self = 0 AND name = ?", wanted);
    if (!other)
        return tl::unexpected(other.error());
    if (*other && (*other)->id != person)
        return fail("client", fmt::format("there is already a client named \"{}\"", wanted),
                    "choose another name");
    auto done = m_database.run("UPDATE person SET name = ? WHERE id = ? AND self = 0",
                               std::string_view(wanted), person.value);
    if (!done)
        return done;
    if (m_database.changedRows() == 0)
        return fail("client", fmt::format("there is no client with the number {}", person.value),
                    "choose one from the list of clients");
    return transaction->commit();
}

} // namespace triage
