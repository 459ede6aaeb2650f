// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/assessment_texts.h"

namespace triage {

Assessment translated(Assessment assessment, const Translation &language)
{
    if (language.texts().empty())
        return assessment;
    const auto put = [&](Reason &reason) { reason.text = language.of(reason.text); };
    for (Reason &reason : assessment.urgencyReasons)
        put(reason);
    for (RedFlag &flag : assessment.redFlags)
        put(flag.reason);
    for (Reason &reason : assessment.reasons)
        put(reason);
    for (TreatmentAdvice &treatment : assessment.treatments) {
        put(treatment.reason);
        for (Reason &caution : treatment.cautions)
            put(caution);
    }
    if (assessment.plan)
        put(assessment.plan->reason);
    for (LoadFinding &finding : assessment.load)
        put(finding.reason);
    for (FactorFinding &finding : assessment.factors)
        put(finding.reason);
    return assessment;
}

} // namespace triage
