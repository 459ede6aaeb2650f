// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_parts.h"

namespace triage {

/// What follows page one of a clinical report, each part under its heading.
void addDetails(const ReportParts &parts, const Questionnaire &questionnaire, Document &document);

} // namespace triage
