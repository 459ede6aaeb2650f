// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/idle_statements.h"

#include <sqlite3.h>

namespace triage {

// Why: the texts of all our statements are fewer; more would only come from a mistake.
static constexpr std::size_t keptMost = 200;

sqlite3_stmt *IdleStatements::take(std::string_view sql)
{
    const auto found = m_statements.find(sql);
    return found == m_statements.end() ? nullptr : m_statements.extract(found).mapped().release();
}

void IdleStatements::putBack(sqlite3_stmt *statement)
{
    Owned owned(statement);
    const std::string_view sql = sqlite3_sql(statement);
    // Why: what a pragma does may be done while it is prepared, and not again.
    const bool once = sql.starts_with("PRAGMA");
    if (m_ended || once || sqlite3_reset(statement) != SQLITE_OK || m_statements.size() >= keptMost)
        return;
    // Why: nothing of a person stays in memory longer than needed.
    sqlite3_clear_bindings(statement);
    m_statements.emplace(sql, std::move(owned));
}

void IdleStatements::end()
{
    m_ended = true;
    m_statements.clear();
}

void IdleStatements::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

} // namespace triage
