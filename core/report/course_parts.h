// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_parts.h"

namespace triage {

// What reports say of the visits before. Nothing where the record has only one visit.

/// One line for page one: since when, and how it went.
[[nodiscard]] std::optional<Line> courseLine(const ReportParts &parts);

/// Every measure as a chart, a sentence and a table; the plan's stages; what changed on the way.
void addCourseDetails(const ReportParts &parts, Document &document);

/// The same for the runner, in plain words.
void addCourseAtHome(const ReportParts &parts, Document &document);

/// What the therapist concluded, beside what the rules did; nothing where nobody recorded it.
void addOwnConclusion(const ReportParts &parts, Document &document);
/// The same for the runner, in a line.
void addOwnConclusionAtHome(const ReportParts &parts, Document &document);

} // namespace triage
