// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/result_context.h"

namespace triage {

namespace {

constexpr std::size_t waysShown = 4;

} // namespace

ResultContext contextOf(const StoredAssessment &stored, const Rulebase &rulebase,
                        const QDate &today)
{
    ResultContext context{.ways = {}, .clotPoints = {}, .ticks = {}, .today = today};
    if (stored.assessment.rulebaseVersion != rulebase.version)
        return context;
    context.ways = whatWouldChange(rulebase, stored.answers, waysShown);
    context.clotPoints = scorePoints(rulebase, stored.answers, "wells_score");
    return context;
}

} // namespace triage
