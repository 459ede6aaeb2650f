// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/rulebase.h"

#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace triage {

/// A condition with the sum of its weights.
struct Ranked {
    std::size_t condition = 0; ///< place among the rulebase's conditions
    double support = 0;        ///< above 0, to two decimals; not a probability

    bool operator==(const Ranked &) const = default;
};

/// The rules of a rulebase at work on one set of answers after another: urgency, classification and
/// every row that fired, without texts. The rulebase must outlive it.
class TriageRun {
public:
    explicit TriageRun(const Rulebase &rulebase);

    /// Decides what comes before the classification: urgency and ranking are then known.
    void decideUrgency(const PlacedAnswers &answers);
    /// Decides everything; no less urgent than `atLeast`.
    void decide(const PlacedAnswers &answers, Urgency atLeast = Urgency::SelfCare);

    /// The most urgent of all rows that fired; routine where none did.
    [[nodiscard]] Urgency urgency() const { return m_urgency; }
    /// The conditions that are supported, most first; ties in the rulebase's order.
    [[nodiscard]] const std::vector<Ranked> &ranking() const { return m_ranking; }
    /// The code of the leading condition, or "undetermined".
    [[nodiscard]] std::string_view classification() const;
    /// The grade of a strain; nothing for other conditions.
    [[nodiscard]] std::optional<int> grade() const;
    /// high, moderate or low; low where the rules say nothing.
    [[nodiscard]] std::string confidence() const;
    /// The run of the tables, for rows and values.
    [[nodiscard]] const dmn::Run &rows() const { return m_run; }

    /// What a decision came to; null where the rules have none of this name.
    [[nodiscard]] dmn::Value value(std::string_view decision) const;

private:
    void findUrgency();
    void decideByUrgency();
    void rankConditions();
    void giveDerived(std::size_t safetyGaps);

    const Rulebase &m_rulebase;
    dmn::Run m_run;
    Urgency m_urgency = Urgency::Emergency;
    std::optional<dmn::Slot> m_grade; ///< slots of decisions
    std::optional<dmn::Slot> m_confidence;
    std::array<std::optional<dmn::Slot>, std::size(derivedInputs)> m_derived; ///< as derivedInputs
    std::optional<dmn::Slot> m_urgencySlot;
    std::vector<dmn::Slot> m_byUrgency; ///< evidence that reads the urgency, and what it needs
    std::vector<double> m_sums;         ///< by condition
    std::vector<Ranked> m_ranking;
};

} // namespace triage
