// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/prove.h"

#include "proof/prover.h"

#include <iterator>

namespace triage {

std::vector<Verdict> prove(const Rulebase &rulebase, const SafetyProperties &properties)
{
    Prover prover(rulebase, properties);
    std::vector<Verdict> verdicts = {prover.someUrgency(), prover.noConflicts(), prover.avoidWins(),
                                     prover.unsureIsOrdered(properties.orders)};
    const auto add = [&](std::vector<Verdict> several) {
        verdicts.insert(verdicts.end(), std::make_move_iterator(several.begin()),
                        std::make_move_iterator(several.end()));
    };
    for (const UrgencyProperty &property : properties.urgency)
        verdicts.push_back(prover.prove(property));
    for (const CautionProperty &property : properties.avoid)
        add(prover.prove(property, false));
    for (const CautionProperty &property : properties.caution)
        add(prover.prove(property, true));
    for (const WithheldProperty &property : properties.withheld)
        verdicts.push_back(prover.prove(property));
    for (const ValueProperty &property : properties.values)
        verdicts.push_back(prover.prove(property));
    for (const ReachProperty &property : properties.reachable)
        add(prover.prove(property));
    // Why last: each order adds a second world to the formula, which slows what comes after.
    for (const AlarmOrder &order : properties.orders)
        verdicts.push_back(prover.prove(order));
    return verdicts;
}

} // namespace triage
