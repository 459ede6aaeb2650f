// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"

namespace triage {

/// A clinic's logo from a file's bytes. Refuses what is no SVG, PNG or JPEG by its first bytes, and
/// more than 2 MB. `place` is named in errors.
[[nodiscard]] Result<DocumentPicture> logoPicture(std::string bytes, const std::string &place);

} // namespace triage
