// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/judgements.h"

#include <optional>
#include <string>
#include <vector>

namespace triage {

/// How often the rules said one thing and the therapist another.
struct Disagreement {
    std::string rules;     ///< code
    std::string therapist; ///< code
    int count = 0;

    bool operator==(const Disagreement &) const = default;
};

/// Agreement on one question: how soon to be seen, or what it may be.
struct Agreement {
    int count = 0;
    int same = 0;
    std::optional<double> kappa = {}; ///< Cohen's; nothing where chance alone would agree always
    std::vector<Disagreement> disagreements = {}; ///< the most frequent first

    bool operator==(const Agreement &) const = default;
};

[[nodiscard]] Agreement agreementOnUrgency(const std::vector<JudgedPair> &pairs);
[[nodiscard]] Agreement agreementOnCondition(const std::vector<JudgedPair> &pairs);

} // namespace triage
