// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"
#include "record/store.h"

#include <functional>
#include <string>

namespace triage {

/// Gives every stored result as a line for a spreadsheet, the newest first, piece by piece to
/// `take`, which stops it with false. True where all of it was given.
[[nodiscard]] Result<bool> writeResultSheet(Store &store, const Questionnaire &questionnaire,
                                            const std::function<bool(const std::string &)> &take);

} // namespace triage
