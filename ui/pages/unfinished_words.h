// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"
#include "record/people.h"

#include <QString>

namespace triage {

/// "Unfinished: left leg", with the client's name where there is one; escaped for rich text.
[[nodiscard]] QString unfinishedTitle(const StoredInterview &interview);

/// "Stopped yesterday at “What brings it on”. Your answers are kept."
[[nodiscard]] QString unfinishedText(const StoredInterview &interview,
                                     const Questionnaire &questionnaire, Instant now);

/// "Re-check due today", with the client's name where there is one; escaped for rich text.
[[nodiscard]] QString dueTitle(const ClientRow &person, Instant now);

/// "14 days since the last answers. It takes about 5 minutes and updates the plan."
[[nodiscard]] QString dueText(const ClientRow &person, Instant now);

/// "Due today", "2 days late", or the day; nothing without a re-check.
[[nodiscard]] QString nextCheckText(const ClientRow &person, Instant now);
/// Days that a re-check is late: 0 today, below 0 before.
[[nodiscard]] int daysLate(const ClientRow &person, Instant now);

} // namespace triage
