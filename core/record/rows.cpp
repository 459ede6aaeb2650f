// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/rows.h"

namespace triage {

Person personAt(const Statement &row, int column)
{
    return {.id = {row.integer(column)},
            .name = row.text(column + 1),
            .self = row.integer(column + 2) != 0,
            .created = instantAt(row, column + 3),
            .birthYear = numberAt(row, column + 4),
            .side = row.text(column + 5),
            .notes = row.text(column + 6),
            .archived = row.integer(column + 7) != 0};
}

std::optional<int> numberAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

std::optional<AssessmentId> assessmentAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(AssessmentId{row.integer(column)});
}

Instant instantAt(const Statement &row, int column)
{
    return Instant(std::chrono::seconds(row.integer(column)));
}

std::int64_t secondsOf(Instant instant)
{
    return instant.time_since_epoch().count();
}

Mode modeAt(const Statement &row, int column)
{
    return modeFromCode(row.text(column)).value_or(Mode::Runner);
}

} // namespace triage
