// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/score_points.h"

#include "triage/findings.h"
#include "triage/triage_run.h"

namespace triage {

std::vector<ScorePoint> scorePoints(const Rulebase &rulebase, const Answers &answers,
                                    std::string_view score)
{
    const auto slot = rulebase.graph.slot(score);
    if (!slot)
        return {};
    TriageRun run(rulebase);
    run.decide(rulebase.places.place(answers));
    std::vector<ScorePoint> points;
    for (const Finding &finding : findingsOf(rulebase.graph, *slot, run.rows()))
        if (const double value = finding.number("points"); value != 0)
            points.push_back({finding.reason, value});
    return points;
}

} // namespace triage
