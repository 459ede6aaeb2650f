// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace triage {

/// A name without the spaces around it.
[[nodiscard]] std::string trimmed(const std::string &name);

[[nodiscard]] tl::unexpected<Error> nameMissing();
[[nodiscard]] tl::unexpected<Error> nameTaken(const std::string &name);

} // namespace triage
