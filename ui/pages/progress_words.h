// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/progress_chart.h"
#include "follow_up/progress.h"
#include "interview/questionnaire.h"
#include "record/store.h"

#include <QString>

namespace triage {

/// Everything the words of a course need; what it refers to must outlive it.
struct ProgressView {
    const std::vector<Visit> &visits; ///< the oldest first, at least one
    const Progress &progress;
    const FollowUpRules &rules;
    const Catalogue &catalogue;
    const Questionnaire &questionnaire;
    bool own = true; ///< the runner's own, not a client's
    Mode mode = Mode::Runner;
};

// Words of the page that shows how a problem goes from visit to visit. Plain text unless said.

/// "You are clearly better than 8 weeks ago"
[[nodiscard]] QString progressHeading(const ProgressView &view);
/// "14 days", "8 weeks", "5 months"
[[nodiscard]] QString timeSpanText(int days);
/// "Left leg, proximal hamstring tendinopathy. 5 visits since 26 Sep 2026."
[[nodiscard]] QString problemText(const ProgressView &view);
/// "Pain in the worst activity fell from 5 to 2 in 56 days. Lower is better. ..."
[[nodiscard]] QString measureSentence(const ProgressView &view, const MeasureSeries &series);
/// "2 points lower or more: a change that matters"; empty where no study says.
[[nodiscard]] QString importantText(const ProgressView &view, const MeasureSeries &series);
/// "The plan moved from stage 1, ..., to stage 3, ..., in 42 days."
[[nodiscard]] QString stageSentence(const ProgressView &view);
/// "7 Dec: how soon to be seen changed from ... to ..."
[[nodiscard]] QString eventText(const ProgressView &view, const ProgressEvent &event);
/// "Then: sit bone, buttock. Now: sit bone. No longer: buttock."
[[nodiscard]] QString siteSentence(const ProgressView &view, const SiteChange &change);
/// The days of the visits, as they stand below a chart.
[[nodiscard]] QStringList visitDays(const ProgressView &view);

/// What the charts show.
[[nodiscard]] ProgressLine lineOf(const ProgressView &view, const MeasureSeries &series);
[[nodiscard]] ProgressLine stageLine(const ProgressView &view);

} // namespace triage
