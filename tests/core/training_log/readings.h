// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/training_log.h"

#include <string_view>

/// Options of a runner in Zurich on 1 October 2026.
[[nodiscard]] triage::ReadOptions zurich();

/// Reads text as if it were a file.
[[nodiscard]] triage::Reading readingOfText(std::string_view text, std::string *format = nullptr);

/// The same with a choice of columns for it.
[[nodiscard]] triage::Reading readingOfText(std::string_view text, const triage::ListMapping &list);

/// Folder of the public sample logs; empty where it is not on this computer.
[[nodiscard]] std::filesystem::path sampleLogs();

/// "2026-05-03T06:00:00Z"
[[nodiscard]] std::string utc(std::chrono::sys_seconds instant);

/// Of year, month and day.
[[nodiscard]] triage::LocalDay day(int year, unsigned month, unsigned dayOfMonth);
