// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_record.h"

namespace triage {

/// The runner's questions as a form to fill in on paper: what is asked of everyone in the order
/// asked, and above a question when it is to be answered at all; in the questionnaire's language.
[[nodiscard]] Document paperForm(const Questionnaire &questionnaire, const PictureSource &pictures,
                                 const Clinic &clinic = {});

} // namespace triage
