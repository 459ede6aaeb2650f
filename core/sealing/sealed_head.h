// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/seal.h"

struct sqlite3_file;

namespace triage {

/// The head of an open file; nothing where there is none.
[[nodiscard]] std::optional<Head> headOf(sqlite3_file *file);

/// Puts a head before the pages of a new file. Answers with SQLite's result codes, as below.
[[nodiscard]] int putHead(sqlite3_file *file, const Head &head, const Secret &dataKey);

/// Puts other wraps into the head that is there: they count when this returns, and the old ones
/// are gone. Cut short, the one or the other counts.
[[nodiscard]] int renewHead(sqlite3_file *file, const Wraps &wraps, const Secret &dataKey);

} // namespace triage
