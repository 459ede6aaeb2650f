// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/byte_source.h"
#include "training_log/read_options.h"

namespace triage {

/// What the refusal of a file says that is no training log at all.
inline constexpr std::string_view noKnownLog = "is no training log that is known here";

/// Reads one file, plain or gzip, whatever its content shows it to be; `format` becomes its name
/// ("FIT", "CSV"), or stays empty where it is none that is known.
[[nodiscard]] Reading readLogFile(ByteSource &source, const ReadOptions &options,
                                  std::string &format);

} // namespace triage
