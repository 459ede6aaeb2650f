// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"

namespace triage {

/// Visits every text of the questionnaire that people read. Empty texts are not visited.
void eachText(Questionnaire &questionnaire, const TextVisitor &visit);

/// Puts a language's words in place of the English ones. What has none stays English; ids, codes
/// and conditions never change.
void translate(Questionnaire &questionnaire, const Translation &language);

} // namespace triage
