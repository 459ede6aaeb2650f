// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"
#include "interview/questionnaire_reading.h"

namespace triage {

/// Refuses enableWhen on questions that do not come earlier, and answers that those cannot have.
/// Turns the codes yes and no of yes/no questions into what answers hold: true and false.
void checkConditions(Questionnaire &questionnaire, QuestionnaireReading &reading);

} // namespace triage
