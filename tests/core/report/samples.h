// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"
#include "triage/assessment.h"

namespace triage::test {

/// A small catalogue with one entry of every kind.
[[nodiscard]] Catalogue someCatalogue();

/// Two questions, one of them a safety question.
[[nodiscard]] Questionnaire someQuestionnaire();

/// A tendon problem with treatments, plan, running and load.
[[nodiscard]] Assessment tendonAssessment();

/// Suspected pressure on nerves: an emergency.
[[nodiscard]] Assessment emergencyAssessment();

} // namespace triage::test
