// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/load_view.h"
#include "pages/result_view.h"
#include "triage/rulebase.h"

namespace triage {

/// What these rules say beside a result: what would change it, and its score for a clot. Nothing
/// for an older result, which other rules concluded.
[[nodiscard]] ResultContext contextOf(const StoredAssessment &stored, const Rulebase &rulebase,
                                      const QDate &today);

/// The runner's own training log beside a result, counted up to the day it began; nothing where
/// none was taken in.
[[nodiscard]] Result<std::shared_ptr<const LoadView>>
loadOf(const StoredAssessment &stored, Store &store, const LoadThresholds &thresholds);

/// What a result was before its answers were changed, and what it is now.
[[nodiscard]] Result<ResultVersions> versionsOf(const StoredAssessment &stored, Store &store);

} // namespace triage
