// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/database.h"
#include "record/people.h"

#include <string>
#include <variant>
#include <vector>

namespace triage {

// Why: word for word the conditions of the partial indexes, so that SQLite takes them.
inline constexpr std::string_view activeCondition =
    "self = 0 AND removed IS NULL AND archived IS NULL";
inline constexpr std::string_view dueCondition =
    "removed IS NULL AND archived IS NULL AND due IS NOT NULL";

/// A query with what is to be bound to it.
struct SqlQuery {
    std::string text;
    std::vector<std::variant<std::int64_t, std::string>> values = {};

    void bindTo(Statement &statement) const;
};

/// The query of a list of clients: `columns`, then the word found (empty where nothing is
/// searched).
[[nodiscard]] SqlQuery clientQuery(const ClientQuery &query, const std::string &columns);

} // namespace triage
