// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/rows.h"

namespace triage {

Person personAt(const Statement &row, int column)
{
    return {.id = {row.integer(column)},
            .name = row.text(column + 1),
            .self = row.integer(column + 2) != 0,
            .created = instantAt(row, column + 3)};
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
