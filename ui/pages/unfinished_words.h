// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"
#include "record/store.h"

#include <QString>

namespace triage {

/// "Unfinished: left leg", with the client's name where there is one; escaped for rich text.
[[nodiscard]] QString unfinishedTitle(const StoredInterview &interview);

/// "Stopped yesterday at “What brings it on”. Your answers are kept."
[[nodiscard]] QString unfinishedText(const StoredInterview &interview,
                                     const Questionnaire &questionnaire, Instant now);

} // namespace triage
