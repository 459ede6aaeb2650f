// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/rule_space.h"
#include "triage/assess.h"

#include <functional>
#include <optional>

namespace triage {

/// Finds answers that really lead somewhere. The formula leaves open which condition the weights
/// come to; the finder makes more and more rules speak for the condition wanted, and lets the
/// engine itself judge each attempt.
class WitnessFinder {
public:
    using Accepts = std::function<bool(const Answers &, const Assessment &)>;

    /// Whether to take the trouble of leaving out every answer that is not needed.
    enum class Detail { Fewest, Any };

    explicit WitnessFinder(RuleSpace &rules);

    /// Answers for which all of `wanted` holds and the engine's result is accepted; nothing where
    /// none were found, which proves nothing.
    [[nodiscard]] std::optional<Answers>
    find(const std::vector<Lit> &wanted, const Accepts &accepts, Detail detail = Detail::Fewest);

private:
    struct Evidence {
        Lit holds;
        double weight;
    };

    [[nodiscard]] std::optional<Answers> attempt(std::vector<Lit> together,
                                                 const std::string &condition, std::size_t most,
                                                 const Accepts &accepts);

    RuleSpace &m_rules;
    Detail m_detail = Detail::Fewest;
    std::map<std::string, std::vector<Evidence>> m_evidence; ///< by condition, heaviest first
};

} // namespace triage
