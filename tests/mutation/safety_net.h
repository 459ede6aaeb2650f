// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/prover.h"

/// The safety properties as one formula that serves every mutant: what the properties demand is
/// built once, and of each mutant only what its table changes.
class SafetyNet {
public:
    SafetyNet(const triage::Rulebase &rulebase, const triage::SafetyProperties &properties);

    /// True where a property fails once this table takes the place of the decision's. Orders are
    /// left out; so what is caught here, `check` catches too.
    [[nodiscard]] bool catches(const std::string &decision,
                               const triage::dmn::DecisionTable &table);

    /// True where some answers are less urgent once this table takes the place of the decision's.
    [[nodiscard]] bool lowersUrgency(const std::string &decision,
                                     const triage::dmn::DecisionTable &table);

    /// The answers that show what was last caught, as far as answers alone decide it.
    [[nodiscard]] const triage::Answers &witness() const { return m_witness; }

private:
    using Lit = triage::Lit;
    using RuleSpace = triage::RuleSpace;
    using Names = std::vector<std::string>;

    [[nodiscard]] bool fails(std::vector<Lit> together);
    [[nodiscard]] bool failsWithout(Lit demanded, const std::vector<Lit> &ways);
    [[nodiscard]] bool failsAnew(Lit demanded, const std::vector<Lit> &before,
                                 const std::vector<Lit> &now);
    [[nodiscard]] static bool isAffected(const RuleSpace &mutant,
                                         const std::vector<triage::PropertyCell> &when);
    [[nodiscard]] bool urgencyFails(RuleSpace &mutant);
    [[nodiscard]] bool flagFails(RuleSpace &mutant);
    [[nodiscard]] bool cautionFails(RuleSpace &mutant,
                                    const std::vector<triage::CautionProperty> &properties,
                                    bool orCare);
    [[nodiscard]] bool treatmentFails(RuleSpace &mutant);
    [[nodiscard]] bool valueFails(RuleSpace &mutant, const std::string &decision);
    [[nodiscard]] bool outOfReach(RuleSpace &mutant, const std::string &decision);
    [[nodiscard]] bool anyNeeds(const Names &names, const std::string &decision) const;
    [[nodiscard]] bool anyNeeds(const std::vector<triage::PropertyCell> &cells,
                                const std::string &decision) const;

    const triage::SafetyProperties &m_properties;
    triage::Formula m_formula;
    triage::AnswerSpace m_space;
    RuleSpace m_rules;
    triage::Answers m_witness;
    Names m_treatments;
};
