// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/byte_source.h"

namespace triage {

enum class LogFormat { Gpx, Tcx, AppleHealth, OtherXml, List, Binary };

/// Of UTF-8 text that is not FIT, by what it holds. The text is looked at, not taken.
[[nodiscard]] Result<LogFormat> formatOf(BufferedSource &text);

} // namespace triage
