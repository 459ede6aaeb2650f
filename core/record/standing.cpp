// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/standing.h"

#include "record/search_words.h"

#include <string>
#include <vector>

namespace triage {

namespace {

constexpr std::string_view findLatest = R"(
UPDATE person SET latest = (
    SELECT assessment.interview FROM interview
    JOIN assessment ON assessment.interview = interview.id
    WHERE interview.person = person.id ORDER BY finished DESC, interview.id DESC LIMIT 1)
WHERE id = ?)";

constexpr std::string_view describeLatest = R"(
UPDATE person SET
    last_seen = coalesce((SELECT finished FROM assessment WHERE interview = latest), created),
    urgency = (SELECT CASE a.urgency WHEN 'emergency' THEN 0 WHEN 'same_day' THEN 1
                      WHEN 'urgent' THEN 2 WHEN 'routine' THEN 3 ELSE 4 END
               FROM assessment AS a WHERE interview = latest),
    condition = coalesce((SELECT a.condition FROM assessment AS a WHERE interview = latest), ''),
    grade = (SELECT a.grade FROM assessment AS a WHERE interview = latest),
    leg = coalesce((SELECT value ->> '$' FROM answer
                    WHERE interview = latest AND question = 'side'), ''),
    due = (SELECT a.finished + 86400 * min(day.value)
           FROM assessment AS a, json_each(a.conclusion, '$.recheck_days') AS day
           WHERE a.interview = latest),
    pain = (SELECT json_group_array(level) FROM (
        SELECT level FROM (
            SELECT a.finished, interview.id, value ->> '$' AS level FROM interview
            JOIN assessment AS a ON a.interview = interview.id
            JOIN answer ON answer.interview = interview.id AND question = 'pain_activity'
            WHERE interview.person = person.id AND value ->> '$' IS NOT NULL
            ORDER BY a.finished DESC, interview.id DESC LIMIT 8)
        ORDER BY finished, id))
WHERE id = ?)";

Result<void> storeWords(const Database &database, std::int64_t person)
{
    Statement row = database.prepare("SELECT name, condition FROM person WHERE id = ?");
    const auto found = row.bind(person).step();
    if (!found)
        return tl::unexpected(found.error());
    std::vector<std::string> words;
    if (*found)
        words = searchWords(row.text(0), row.text(1));
    auto done = database.run("DELETE FROM person_word WHERE person = ?", person);
    for (const std::string &word : words)
        if (done)
            done = database.run("INSERT INTO person_word (word, person) VALUES (?, ?)",
                                std::string_view(word), person);
    return done;
}

} // namespace

Result<void> refreshStanding(const Database &database, std::int64_t person)
{
    return database.run(findLatest, person)
        .and_then([&] { return database.run(describeLatest, person); })
        .and_then([&] { return storeWords(database, person); });
}

Result<void> refreshStandings(const Database &database)
{
    std::vector<std::int64_t> people;
    Statement rows = database.prepare("SELECT id FROM person");
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        people.push_back(rows.integer(0));
    if (!more)
        return tl::unexpected(more.error());
    for (const std::int64_t person : people)
        if (auto done = refreshStanding(database, person); !done)
            return done;
    return {};
}

Result<std::int64_t> personOf(const Database &database, std::int64_t interview)
{
    Statement row = database.prepare("SELECT person FROM interview WHERE id = ?");
    return row.bind(interview).number();
}

} // namespace triage
