// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"
#include "record/store.h"
#include "triage/what_would_change.h"

namespace triage {

/// What the tabs of a result are built from; all of it must outlive them.
struct ResultView {
    const StoredAssessment &stored;
    const Catalogue &catalogue;
    const Questionnaire &questionnaire;
    const EmergencyNumber &number;
    const std::vector<WouldChange> &ways; ///< the smallest changes that give another result

    [[nodiscard]] const Assessment &assessment() const { return stored.assessment; }
    [[nodiscard]] Mode mode() const { return stored.answers.mode; }
};

} // namespace triage
