// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/store.h"

namespace triage {

/// The columns of a person, in the order in which personAt() reads them.
inline constexpr std::string_view personColumns =
    "person.id, person.name, person.self, person.created, person.birth_year, person.side, "
    "person.notes, person.archived IS NOT NULL";
inline constexpr int personColumnCount = 8;

/// The person whose columns begin at `column`.
[[nodiscard]] Person personAt(const Statement &row, int column);

[[nodiscard]] Instant instantAt(const Statement &row, int column);
[[nodiscard]] std::int64_t secondsOf(Instant instant);

/// A number that may be missing.
[[nodiscard]] std::optional<int> numberAt(const Statement &row, int column);
/// An assessment's number that may be missing.
[[nodiscard]] std::optional<AssessmentId> assessmentAt(const Statement &row, int column);

/// The mode stored in a column; the table holds no other words.
[[nodiscard]] Mode modeAt(const Statement &row, int column);

} // namespace triage
