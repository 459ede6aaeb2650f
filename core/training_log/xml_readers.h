// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/byte_source.h"
#include "training_log/read_options.h"

namespace triage {

// Each reads UTF-8 text. What stands before a damage is kept and a warning says so, unless there
// is nothing.

/// GPX 1.0 and 1.1: one activity a track that has times; distance from its places.
[[nodiscard]] Reading readGpx(ByteSource &text);

/// TCX 2: the sums of the laps; courses are no activities.
[[nodiscard]] Reading readTcx(ByteSource &text);

/// export.xml of Apple Health: its workouts. The document type, often damaged, is passed over.
[[nodiscard]] Reading readAppleHealth(BufferedSource &text);

/// What a document gave; refused where it broke off before anything was read.
[[nodiscard]] Reading readingOf(const Result<void> &end, Reading reading, const char *nothing);

} // namespace triage
