// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"

namespace triage {

CourseWords::CourseWords(const Translation &language) : WordList(language) {}

CourseWords::CourseWords(const TextVisitor &visit) : WordList(visit) {}

ReportWords::ReportWords(const Translation &language) : WordList(language), visits(language) {}

ReportWords::ReportWords(const TextVisitor &visit) : WordList(visit), visits(visit) {}

} // namespace triage
