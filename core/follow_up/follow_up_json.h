// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "follow_up/follow_up.h"

namespace triage {

/// A follow-up as it is stored beside its assessment.
[[nodiscard]] std::string writeFollowUp(const FollowUp &followUp);

/// Reads it back. `place` is named in errors.
[[nodiscard]] Result<FollowUp> readFollowUp(std::string_view json, const std::string &place);

} // namespace triage
