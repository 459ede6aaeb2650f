// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/client_query.h"
#include "record/people.h"
#include "record/person_name.h"
#include "record/rows.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

constexpr std::string_view standingColumns =
    "person.last_seen, person.latest, person.urgency, person.condition, person.grade, "
    "coalesce(nullif(person.leg, ''), person.side), person.pain, person.due";

ClientRow rowAt(const Statement &row)
{
    constexpr int first = personColumnCount;
    ClientRow client{.person = personAt(row, 0),
                     .lastSeen = instantAt(row, first),
                     .latest = assessmentAt(row, first + 1),
                     .urgency = {},
                     .condition = row.text(first + 3),
                     .grade = numberAt(row, first + 4),
                     .leg = row.text(first + 5),
                     .pain = {},
                     .due = {}};
    if (const auto urgency = numberAt(row, first + 2))
        client.urgency = static_cast<Urgency>(std::clamp(*urgency, 0, 4));
    const auto pain = nlohmann::json::parse(row.text(first + 6), nullptr, false);
    if (pain.is_array())
        for (const auto &level : pain)
            if (level.is_number())
                client.pain.push_back(level.get<int>());
    if (!row.isNull(first + 7))
        client.due = instantAt(row, first + 7);
    return client;
}

std::string columns()
{
    return fmt::format("{}, {}", personColumns, standingColumns);
}

Result<std::vector<ClientRow>> rowsOf(Statement &rows)
{
    std::vector<ClientRow> clients;
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        clients.push_back(rowAt(rows));
    return more.map([&](bool) { return std::move(clients); });
}

} // namespace

Result<ClientList> People::list(const ClientQuery &query) const
{
    const SqlQuery sql = clientQuery(query, columns());
    Statement rows = m_database.prepare(sql.text);
    sql.bindTo(rows);
    ClientList list;
    const int wordColumn = personColumnCount + 8;
    std::string lastWord;
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        list.rows.push_back(rowAt(rows));
        lastWord = rows.text(wordColumn);
    }
    if (!more)
        return tl::unexpected(more.error());
    if (static_cast<int>(list.rows.size()) == query.limit) {
        const ClientRow &last = list.rows.back();
        const bool byDue = query.filter == ClientFilter::RecheckDue;
        list.next = ClientCursor{.word = lastWord,
                                 .seconds = secondsOf(byDue ? *last.due : last.lastSeen),
                                 .id = last.person.id.value};
    }
    return list;
}

Result<ClientCounts> People::counts(Instant now) const
{
    const auto count = [&](ClientFilter filter) -> Result<std::int64_t> {
        const SqlQuery sql =
            clientQuery({.filter = filter, .now = now, .limit = ClientCounts::countedMost}, "1");
        Statement row = m_database.prepare("SELECT count(*) FROM (" + sql.text + ")");
        sql.bindTo(row);
        return row.number();
    };
    ClientCounts counts;
    const std::pair<ClientFilter, int *> each[] = {{ClientFilter::Active, &counts.active},
                                                   {ClientFilter::RecheckDue, &counts.due},
                                                   {ClientFilter::Urgent, &counts.urgent},
                                                   {ClientFilter::Closed, &counts.closed}};
    for (const auto &[filter, place] : each) {
        const auto number = count(filter);
        if (!number)
            return tl::unexpected(number.error());
        *place = static_cast<int>(*number);
    }
    return counts;
}

Result<ClientRow> People::find(PersonId person) const
{
    Statement row = m_database.prepare(
        fmt::format("SELECT {} FROM person WHERE id = ? AND removed IS NULL", columns()));
    const auto found = row.bind(person.value).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail("client", fmt::format("there is no client with the number {}", person.value),
                    "choose one from the list of clients");
    return rowAt(row);
}

Result<std::optional<ClientRow>> People::self() const
{
    Statement row = m_database.prepare(fmt::format(
        "SELECT {} FROM person WHERE self = 1 AND removed IS NULL AND latest IS NOT NULL",
        columns()));
    return row.step().map(
        [&](bool found) { return found ? std::optional(rowAt(row)) : std::nullopt; });
}

Result<PersonId> People::named(const std::string &name) const
{
    const std::string wanted = trimmed(name);
    Statement row =
        m_database.prepare("SELECT id FROM person WHERE self = 0 AND removed IS NULL AND name = ?");
    const auto found = row.bind(std::string_view(wanted)).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail("client", fmt::format("there is no client named \"{}\"", wanted),
                    "choose one from the list of clients");
    return PersonId{row.integer(0)};
}

Result<std::vector<ClientRow>> People::due(Instant now, int limit) const
{
    Statement rows = m_database.prepare(
        fmt::format("SELECT {} FROM person WHERE {} AND due <= ? ORDER BY due, id LIMIT ?",
                    columns(), dueCondition));
    rows.bind(secondsOf(now)).bind(std::int64_t{limit});
    return rowsOf(rows);
}

Result<std::vector<std::string>> People::conditions() const
{
    // Why: one step from code to code along the index, instead of reading everybody.
    Statement rows = m_database.prepare(fmt::format(
        "WITH RECURSIVE code (name) AS (SELECT min(condition) FROM person WHERE {0} "
        "UNION ALL SELECT (SELECT min(condition) FROM person WHERE {0} AND condition > code.name) "
        "FROM code WHERE code.name IS NOT NULL) "
        "SELECT code.name FROM code WHERE code.name <> ''",
        activeCondition));
    std::vector<std::string> codes;
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        codes.push_back(rows.text(0));
    return more.map([&](bool) { return std::move(codes); });
}

} // namespace triage
