// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/row_copy.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <vector>

namespace triage {

namespace {

// Columns that both tables have, in the order of the new one.
std::vector<std::string> sharedColumns(const Database &from, const Database &to,
                                       const std::string &table)
{
    const auto columnsOf = [&](const Database &database) {
        std::vector<std::string> names;
        Statement rows = database.prepare("SELECT name FROM pragma_table_info(?)");
        rows.bind(std::string_view(table));
        for (auto more = rows.step(); more && *more; more = rows.step())
            names.push_back(rows.text(0));
        return names;
    };
    const auto old = columnsOf(from);
    std::vector<std::string> shared;
    for (const std::string &name : columnsOf(to))
        if (std::find(old.begin(), old.end(), name) != old.end())
            shared.push_back(name);
    return shared;
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

class Copier {
public:
    Copier(const Database &from, const Database &to, const RescueTable &table)
        : m_from(from), m_to(to), m_table(table), m_columns(sharedColumns(from, to, table.name))
    {
    }

    [[nodiscard]] bool possible() const { return !m_columns.empty(); }

    // Copies the rows of a query; false where reading them broke off.
    bool copy(const std::string &condition, std::optional<std::int64_t> key = {})
    {
        std::vector<std::string> wanted;
        for (const std::string &column : m_columns) {
            wanted.push_back(column);
            wanted.push_back("typeof(" + column + ")");
        }
        Statement rows = m_from.prepare(fmt::format("SELECT {}, {} FROM {} {}", joined(wanted),
                                                    m_table.key, m_table.name, condition));
        if (key)
            rows.bind(*key);
        auto more = rows.step();
        for (; more && *more; more = rows.step()) {
            m_last = rows.integer(static_cast<int>(wanted.size()));
            keep(rows);
        }
        return more.has_value();
    }

    [[nodiscard]] std::int64_t last() const { return m_last; }
    [[nodiscard]] std::int64_t rows() const { return m_rows; }

private:
    void keep(const Statement &row)
    {
        const std::vector<std::string> places(m_columns.size(), "?");
        Statement write =
            m_to.prepare(fmt::format("INSERT OR IGNORE INTO {} ({}) VALUES ({})", m_table.name,
                                     joined(m_columns), joined(places)));
        for (int column = 0; column < 2 * static_cast<int>(m_columns.size()); column += 2) {
            if (row.isNull(column))
                write.bind(std::optional<std::int64_t>());
            else if (row.text(column + 1) == "integer")
                write.bind(row.integer(column));
            else
                write.bind(std::string_view(row.text(column)));
        }
        // Why: a value that the table does not take is one that was damaged: that row is lost.
        if (write.run())
            m_rows += m_to.changedRows();
    }

    const Database &m_from;
    const Database &m_to;
    const RescueTable &m_table;
    std::vector<std::string> m_columns;
    std::int64_t m_last = 0;
    std::int64_t m_rows = 0;
};

} // namespace

CopiedRows copyRows(const Database &from, const Database &to, const RescueTable &table,
                    std::int64_t lastKey)
{
    Copier copier(from, to, table);
    if (!copier.possible())
        return {.rows = 0, .whole = false};
    if (copier.copy(fmt::format("ORDER BY {}", table.key)))
        return {.rows = copier.rows(), .whole = true};
    const std::int64_t first = copier.last();
    (void)copier.copy(fmt::format("ORDER BY {} DESC", table.key));
    for (std::int64_t key = first; key <= lastKey; ++key)
        (void)copier.copy(fmt::format("WHERE {} = ?", table.key), key);
    return {.rows = copier.rows(), .whole = false};
}

} // namespace triage
