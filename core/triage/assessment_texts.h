// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/translation.h"
#include "triage/assessment.h"

namespace triage {

/// The assessment for reading in a language: the reasons of its rules in that language's words.
/// What is stored and compared stays the English one.
[[nodiscard]] Assessment translated(Assessment assessment, const Translation &language);

} // namespace triage
