// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "follow_up/follow_up_rules.h"
#include "record/store.h"
#include "report/report_record.h"

#include <functional>

namespace triage {

/// The day of an instant where the user is.
using LocalDayOf = std::function<std::chrono::sys_days(Instant)>;

/// What a report of a stored assessment is made from: as it was concluded, with the visits before
/// and the therapist's own conclusion that counts.
[[nodiscard]] Result<ReportRecord> storedRecord(Store &store, const StoredAssessment &stored,
                                                const FollowUpRules &rules,
                                                const Catalogue &catalogue,
                                                const LocalDayOf &dayOf);

} // namespace triage
