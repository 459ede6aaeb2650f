// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"
#include "record/store.h"
#include "triage/score_points.h"
#include "triage/what_would_change.h"

#include <QDate>

#include <memory>

namespace triage {

struct LoadView;

/// The results beside one whose answers were changed: nothing of what was finished is overwritten.
struct ResultVersions {
    std::optional<AssessmentSummary> before = {}; ///< in whose place it stands
    std::optional<AssessmentSummary> newer = {};  ///< that stands in its place
};

/// What a result is shown with beside the assessment itself.
struct ResultContext {
    std::vector<WouldChange> ways;      ///< the smallest changes that give another result
    std::vector<ScorePoint> clotPoints; ///< of the Wells score; empty: not to be shown
    std::vector<PlanTick> ticks;        ///< what was ticked off in the plan
    QDate today;
    std::shared_ptr<const LoadView> load = {}; ///< of a training log that was taken in
    ResultVersions versions = {};
};

/// What the tabs of a result are built from; all of it must outlive them.
struct ResultView {
    const StoredAssessment &stored;
    const Catalogue &catalogue;
    const Questionnaire &questionnaire;
    const EmergencyNumber &number;
    const std::vector<WouldChange> &ways;
    const std::vector<ScorePoint> &clotPoints;
    const std::vector<PlanTick> &ticks;
    QDate today;
    const LoadView *load = nullptr; ///< none where no training log was taken in

    [[nodiscard]] const Assessment &assessment() const { return stored.assessment; }
    [[nodiscard]] Mode mode() const { return stored.answers.mode; }
};

} // namespace triage
