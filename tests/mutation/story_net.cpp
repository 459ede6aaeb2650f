// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_net.h"

#include "core/triage/agreed.h"
#include "triage/assess.h"

#include <algorithm>

using namespace triage;

StoryNet::StoryNet(const Rulebase &rulebase, std::vector<Vignette> stories) : m_rulebase(rulebase)
{
    TriageRun run(rulebase);
    const auto &decisions = rulebase.graph.decisions();
    const auto agreed = readAgreed();
    for (Vignette &vignette : stories) {
        const auto line = agreed.find(vignette.file);
        Story story{std::move(vignette), line == agreed.end() ? "" : line->second, {}, {}, {}};
        story.placed = rulebase.places.place(story.vignette.answers);
        run.decide(story.placed);
        story.glance = glanceAt(run);
        for (dmn::Slot slot = 0; slot < decisions.size(); ++slot)
            story.fired.push_back(decisions[slot].table() == nullptr ? std::vector<std::size_t>()
                                                                     : run.rows().firedRows(slot));
        m_stories.push_back(std::move(story));
    }
}

StoryNet::Glance StoryNet::glanceAt(const TriageRun &run)
{
    Glance glance{run.urgency(), {}, run.grade(), run.confidence()};
    for (const Ranked &ranked : run.ranking())
        if (glance.leading.size() < 3)
            glance.leading.push_back(ranked.condition);
    return glance;
}

StoryNet::Seen StoryNet::look(const Mutant &mutant, const Rulebase &mutated)
{
    const dmn::Slot before = *m_rulebase.graph.slot(mutant.decision);
    const dmn::Slot now = *mutated.graph.slot(mutant.decision);
    const Roles &roles = m_rulebase.roles;
    const bool shows = std::find(roles.redFlags.begin(), roles.redFlags.end(), mutant.decision) !=
                           roles.redFlags.end() ||
                       mutant.decision == "plan" || m_rulebase.graph.needs("plan", mutant.decision);
    Seen seen = Seen::Nothing;
    TriageRun run(mutated);
    for (const Story &story : m_stories) {
        run.decide(story.placed);
        std::vector<std::size_t> fired = run.rows().firedRows(now);
        if (mutant.kind == Mutant::Kind::Deleted)
            for (std::size_t &row : fired)
                row += row >= mutant.row ? 1 : 0;
        const auto &shipped = story.fired[before];
        const bool says = std::find(fired.begin(), fired.end(), mutant.row) != fired.end();
        if (fired == shipped && !says)
            continue;
        if (seen == Seen::AgreedResult && !shows && glanceAt(run) == story.glance)
            continue;
        const Assessment result = assess(mutated, story.vignette.answers);
        if (!unmet(story.vignette.expect, result).empty())
            return Seen::Expectation;
        if (!story.agreed.empty() && inOneLine(result) != story.agreed)
            seen = Seen::AgreedResult;
    }
    return seen;
}
