// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_record.h"

#include <string_view>
#include <vector>

namespace triage {

/// What the next clinician reads. Page one is enough alone: urgency, conclusion, reasons, body
/// chart, key answers, plan stage, version of the rules. Then all answers and the examination, the
/// reasons, treatments and plan, the safety net with dates, and sources. An emergency comes first
/// and has no plan. The same record gives the same document.
[[nodiscard]] Document clinicalReport(const ReportRecord &record, const ReportContent &content);

/// What the runner takes home, in plain words: what to do, when to get help, the plan now.
[[nodiscard]] Document handOut(const ReportRecord &record, const ReportContent &content);

/// One line of the key answers.
struct KeyLine {
    std::vector<std::string_view> questions; ///< ids
    bool named = false;                      ///< each answer stands behind its question's label
};

/// The lines of the key answers; ReportWords::keyLines names them in the same order.
[[nodiscard]] const std::vector<KeyLine> &keyLines();

} // namespace triage
