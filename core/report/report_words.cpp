// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"

namespace triage {

ReportWords::ReportWords(const Translation &language) : WordList(language) {}

ReportWords::ReportWords(const TextVisitor &visit) : WordList(visit) {}

} // namespace triage
