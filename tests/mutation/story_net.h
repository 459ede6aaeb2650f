// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/vignette.h"
#include "mutants.h"
#include "triage/triage_run.h"

/// The stories of tests/cases, assessed once under the shipped rules: of each mutant only those
/// are looked at again in which its table fires otherwise.
class StoryNet {
public:
    StoryNet(const triage::Rulebase &rulebase, std::vector<Vignette> stories);

    enum class Seen { Nothing, AgreedResult, Expectation };

    /// Whether some story does not come out as expected under the rules with this mutant, or as
    /// expected and yet with another result than agreed.
    [[nodiscard]] Seen look(const Mutant &mutant, const triage::Rulebase &mutated);

private:
    /// What expectations look at, as far as it can be told without texts.
    struct Glance {
        triage::Urgency urgency = triage::Urgency::SelfCare;
        std::vector<std::size_t> leading; ///< the first three conditions
        std::optional<int> grade;
        std::string confidence;

        bool operator==(const Glance &) const = default;
    };
    struct Story {
        Vignette vignette;
        std::string agreed;
        triage::PlacedAnswers placed;
        Glance glance;
        std::vector<std::vector<std::size_t>> fired; ///< by slot of the decision
    };

    [[nodiscard]] static Glance glanceAt(const triage::TriageRun &run);

    const triage::Rulebase &m_rulebase;
    std::vector<Story> m_stories;
};
