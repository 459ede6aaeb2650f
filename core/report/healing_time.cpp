// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/healing_time.h"

#include "report/wording.h"

namespace triage {

const Prognosis *healingTime(const Assessment &assessment, const Catalogue &catalogue)
{
    if (assessment.urgency < Urgency::Routine || !assessment.returnToRun)
        return nullptr;
    const Prognosis *course = findText(catalogue.prognoses, assessment.prognosis);
    return course && course->highDays > 0 ? course : nullptr;
}

} // namespace triage
