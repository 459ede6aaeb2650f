// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/database.h"

#include <cstdint>

namespace triage {

/// Works out anew how a person stands: last seen, latest conclusion, pain, next check, and the
/// words by which the person is found. Call it in the transaction that changed any of it.
[[nodiscard]] Result<void> refreshStanding(const Database &database, std::int64_t person);

/// The same for everybody, after the tables changed their form.
[[nodiscard]] Result<void> refreshStandings(const Database &database);

/// The person of an interview; 0 where there is no such interview.
[[nodiscard]] Result<std::int64_t> personOf(const Database &database, std::int64_t interview);

} // namespace triage
