// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace triage {

/// Statements of one connection that were prepared before and are not in use now, by their text:
/// preparing one takes longer than many a query. They are reset, and hold no values.
class IdleStatements {
public:
    /// A statement of this text, which is the caller's now; nullptr where there is none.
    [[nodiscard]] sqlite3_stmt *take(std::string_view sql);
    /// Keeps a statement until it is taken again, or finalizes it.
    void putBack(sqlite3_stmt *statement);
    /// Finalizes what is kept, and from now on whatever is put back.
    void end();

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Owned = std::unique_ptr<sqlite3_stmt, Finalizer>;
    std::multimap<std::string, Owned, std::less<>> m_statements;
    bool m_ended = false;
};

} // namespace triage
