// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/client_query.h"

#include "record/rows.h"
#include "record/search_words.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

std::string conditionOf(ClientFilter filter)
{
    switch (filter) {
    case ClientFilter::Active:
        return std::string(activeCondition);
    case ClientFilter::RecheckDue:
        return fmt::format("self = 0 AND {}", dueCondition);
    case ClientFilter::Urgent:
        return fmt::format("{} AND urgency <= 2", activeCondition);
    case ClientFilter::Closed:
        return "self = 0 AND removed IS NULL AND archived IS NOT NULL";
    }
    return std::string(activeCondition);
}

// The narrowing that a list and a search have in common.
void addFilter(const ClientQuery &query, SqlQuery &sql)
{
    sql.text += conditionOf(query.filter);
    if (query.filter == ClientFilter::RecheckDue) {
        sql.text += " AND due <= ?";
        sql.values.emplace_back(secondsOf(query.now));
    }
    if (!query.condition.empty()) {
        // Why: the plus keeps to the index that gives the order.
        sql.text +=
            query.filter == ClientFilter::RecheckDue ? " AND +condition = ?" : " AND condition = ?";
        sql.values.emplace_back(query.condition);
    }
    if (query.seenSince) {
        sql.text += " AND last_seen >= ?";
        sql.values.emplace_back(secondsOf(*query.seenSince));
    }
}

SqlQuery listQuery(const ClientQuery &query, const std::string &columns)
{
    const bool byDue = query.filter == ClientFilter::RecheckDue;
    SqlQuery sql{.text = fmt::format("SELECT {}, '' FROM person WHERE ", columns)};
    addFilter(query, sql);
    if (query.after) {
        sql.text += byDue ? " AND (due, id) > (?, ?)" : " AND (last_seen, id) < (?, ?)";
        sql.values.emplace_back(query.after->seconds);
        sql.values.emplace_back(query.after->id);
    }
    sql.text += byDue ? " ORDER BY due, id LIMIT ?" : " ORDER BY last_seen DESC, id DESC LIMIT ?";
    sql.values.emplace_back(std::int64_t{query.limit});
    return sql;
}

// The longest word leads, for it is found least often; the others are looked up for each person.
SqlQuery searchQuery(const ClientQuery &query, std::vector<std::string> words,
                     const std::string &columns)
{
    std::stable_sort(words.begin(), words.end(),
                     [](const auto &a, const auto &b) { return a.size() > b.size(); });
    const std::string &lead = words.front();
    SqlQuery sql{.text = fmt::format("SELECT {}, word FROM person_word CROSS JOIN person "
                                     "ON person.id = person_word.person "
                                     "WHERE word >= ? AND word < ?",
                                     columns),
                 .values = {lead, beyondPrefix(lead)}};
    if (query.after) {
        sql.text += " AND (word, person) > (?, ?)";
        sql.values.emplace_back(query.after->word);
        sql.values.emplace_back(query.after->id);
    }
    sql.text += " AND ";
    addFilter(query, sql);
    // Why: a person with two words that begin so is listed once, at the first.
    sql.text += " AND NOT EXISTS (SELECT 1 FROM person_word AS earlier WHERE earlier.person = "
                "person.id AND earlier.word >= ? AND earlier.word < person_word.word)";
    sql.values.emplace_back(lead);
    for (std::size_t i = 1; i < words.size(); ++i) {
        sql.text += " AND EXISTS (SELECT 1 FROM person_word AS other WHERE other.person = "
                    "person.id AND other.word >= ? AND other.word < ?)";
        sql.values.emplace_back(words[i]);
        sql.values.emplace_back(beyondPrefix(words[i]));
    }
    sql.text += " ORDER BY word, person LIMIT ?";
    sql.values.emplace_back(std::int64_t{query.limit});
    return sql;
}

} // namespace

void SqlQuery::bindTo(Statement &statement) const
{
    for (const auto &value : values)
        std::visit(
            [&](const auto &each) {
                if constexpr (std::is_same_v<std::decay_t<decltype(each)>, std::string>)
                    statement.bind(std::string_view(each));
                else
                    statement.bind(each);
            },
            value);
}

SqlQuery clientQuery(const ClientQuery &query, const std::string &columns)
{
    auto words = wordsOf(query.search);
    if (!words.empty())
        return searchQuery(query, std::move(words), columns);
    return listQuery(query, columns);
}

} // namespace triage
