// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/outcomes.h"
#include "proof/properties.h"
#include "proof/prove.h"
#include "proof/witness_finder.h"

namespace triage {

/// When all of these cells hold; never where one names nothing.
[[nodiscard]] Lit premise(RuleSpace &rules, const std::vector<PropertyCell> &when);

/// When the rules come to it; whether they really do, where weights decide, is for the engine.
[[nodiscard]] Lit reached(RuleSpace &rules, ReachProperty::What what, const std::string &code);

/// When a rule among those on this treatment rules out what another offers.
[[nodiscard]] Lit overruled(RuleSpace &rules, const std::string &treatment);

/// The numbers that these properties compare an input with.
[[nodiscard]] Constants constantsOf(const SafetyProperties &properties);

/// The rules as statements, and what a proof of one property needs beside them.
class Prover {
public:
    /// Every number that the properties compare an answer with is told apart too.
    Prover(const Rulebase &rulebase, const SafetyProperties &properties);

    [[nodiscard]] Verdict prove(const UrgencyProperty &property);
    [[nodiscard]] Verdict prove(const AlarmOrder &order);
    [[nodiscard]] Verdict prove(const WithheldProperty &property);
    [[nodiscard]] Verdict prove(const ValueProperty &property);
    /// One verdict for each treatment; with `orCare`, asking for care is enough.
    [[nodiscard]] std::vector<Verdict> prove(const CautionProperty &property, bool orCare);
    /// One verdict for each code.
    [[nodiscard]] std::vector<Verdict> prove(const ReachProperty &property);

    /// Every way to answer has an urgency.
    [[nodiscard]] Verdict someUrgency();
    /// Every question that takes "unsure" has an order in which unsure is above a calm answer.
    [[nodiscard]] Verdict unsureIsOrdered(const std::vector<AlarmOrder> &orders) const;
    /// No two rows contradict each other where only one value can be.
    [[nodiscard]] Verdict noConflicts();
    /// Where one treatment rule rules out what another offers, it is ruled out.
    [[nodiscard]] Verdict avoidWins();

private:
    using Accepts = std::function<bool(const Assessment &)>;

    /// Holds where `when` never goes with `bad`. Otherwise a witness is sought that `shows` it.
    [[nodiscard]] Verdict never(const PropertyHead &head, const std::vector<PropertyCell> &when,
                                Lit bad, const std::string &broken, const Accepts &shows);
    [[nodiscard]] std::string unknownName(const std::vector<PropertyCell> &cells) const;
    [[nodiscard]] Verdict reach(const ReachProperty &property, const std::string &code);

    const Rulebase &m_rulebase;
    Formula m_formula;
    AnswerSpace m_space;
    RuleSpace m_rules;
    WitnessFinder m_finder;
};

} // namespace triage
