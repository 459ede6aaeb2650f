// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "record/database.h"

#include <cstdint>

namespace triage {

/// The answers of an interview as stored; questions that are no longer asked included.
[[nodiscard]] Result<Answers> storedAnswers(const Database &database, std::int64_t interview,
                                            Mode mode);

/// Makes the stored answers equal `answers`, writing only the differences; true where there were
/// any.
[[nodiscard]] Result<bool> storeAnswers(const Database &database, std::int64_t interview,
                                        const Answers &answers);

} // namespace triage
