// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety_net.h"

#include "triage/rule_inputs.h"

#include <algorithm>

using namespace triage;

SafetyNet::SafetyNet(const Rulebase &rulebase, const SafetyProperties &properties)
    : m_properties(properties), m_space(rulebase, constantsOf(properties), m_formula),
      m_rules(rulebase, m_space, m_formula),
      m_treatments(textsIn(m_rules, rulebase.roles.treatments, 0))
{
}

bool SafetyNet::fails(std::vector<Lit> together)
{
    if (!m_formula.possible(together))
        return false;
    m_witness = m_space.example();
    return true;
}

/// Why by the graph: urgency is what all its tables come to together, and it is demanded by
/// itself; what only reads the urgency need not be looked at again.
bool SafetyNet::anyNeeds(const Names &names, const std::string &decision) const
{
    return std::any_of(names.begin(), names.end(), [&](const std::string &name) {
        return name == decision || m_rules.rulebase().graph.needs(name, decision);
    });
}

bool SafetyNet::anyNeeds(const std::vector<PropertyCell> &cells, const std::string &decision) const
{
    Names names;
    for (const PropertyCell &cell : cells)
        names.emplace_back(baseName(cell.expression));
    return anyNeeds(names, decision);
}

bool SafetyNet::catches(const std::string &decision, const dmn::DecisionTable &table)
{
    RuleSpace mutant(m_rules, decision, table);
    const Roles &roles = m_rules.rulebase().roles;
    const bool flags = anyNeeds(roles.redFlags, decision);
    const bool cautions = anyNeeds(roles.cautions, decision);
    if ((flags || anyNeeds(roles.patterns, decision)) && urgencyFails(mutant))
        return true;
    if (flags && flagFails(mutant))
        return true;
    if (cautions && (cautionFails(mutant, m_properties.avoid, false) ||
                     cautionFails(mutant, m_properties.caution, true)))
        return true;
    if ((cautions || anyNeeds(roles.treatments, decision)) && treatmentFails(mutant))
        return true;
    return valueFails(mutant, decision) || outOfReach(mutant, decision);
}

bool SafetyNet::lowersUrgency(const std::string &decision, const dmn::DecisionTable &table)
{
    RuleSpace mutant(m_rules, decision, table);
    for (int level = 0; level <= static_cast<int>(Urgency::SelfCare); ++level) {
        const auto urgency = static_cast<Urgency>(level);
        if (failsAnew(m_formula.always(), m_rules.waysToBe(urgency), mutant.waysToBe(urgency)))
            return true;
    }
    return false;
}

bool SafetyNet::isAffected(const RuleSpace &mutant, const std::vector<PropertyCell> &when)
{
    return std::any_of(when.begin(), when.end(), [&](const PropertyCell &cell) {
        return mutant.isAffected(baseName(cell.expression));
    });
}

/// True where `demanded` can hold while none of `ways` does. A list, not one statement: the
/// formula stays as large as the rules, however many mutants there are.
bool SafetyNet::failsWithout(Lit demanded, const std::vector<Lit> &ways)
{
    std::vector<Lit> together = {demanded};
    for (const Lit way : ways)
        together.push_back(-way);
    return fails(together);
}

/// The same where the shipped rules keep what is demanded: then one of their own ways must hold
/// that the mutant has not, which settles most searches at once.
bool SafetyNet::failsAnew(Lit demanded, const std::vector<Lit> &before, const std::vector<Lit> &now)
{
    std::vector<Lit> lost;
    for (const Lit way : before)
        if (std::find(now.begin(), now.end(), way) == now.end())
            lost.push_back(way);
    return !lost.empty() && failsWithout(m_formula.all({demanded, m_formula.any(lost)}), now);
}

/// What all properties together demand of each level, against what the mutant reaches.
bool SafetyNet::urgencyFails(RuleSpace &mutant)
{
    if (failsAnew(m_formula.always(), m_rules.waysToBe(Urgency::SelfCare),
                  mutant.waysToBe(Urgency::SelfCare)))
        return true;
    for (const Urgency level :
         {Urgency::Emergency, Urgency::SameDay, Urgency::Urgent, Urgency::Routine}) {
        const std::vector<Lit> ways = mutant.waysToBe(level);
        const std::vector<Lit> before = m_rules.waysToBe(level);
        if (ways == before)
            continue;
        std::vector<Lit> demanded;
        for (const UrgencyProperty &property : m_properties.urgency)
            if (property.atLeast <= level && !isAffected(mutant, property.when))
                demanded.push_back(premise(m_rules, property.when));
        if (failsAnew(m_formula.any(demanded), before, ways))
            return true;
        for (const UrgencyProperty &property : m_properties.urgency)
            if (property.atLeast <= level && isAffected(mutant, property.when) &&
                failsWithout(premise(mutant, property.when), ways))
                return true;
    }
    return false;
}

bool SafetyNet::flagFails(RuleSpace &mutant)
{
    for (const UrgencyProperty &property : m_properties.urgency) {
        if (property.flag.empty())
            continue;
        const auto ways = waysToShow(mutant, property.flag, property.atLeast);
        const auto before = waysToShow(m_rules, property.flag, property.atLeast);
        if (isAffected(mutant, property.when)
                ? failsWithout(premise(mutant, property.when), ways)
                : failsAnew(premise(m_rules, property.when), before, ways))
            return true;
    }
    return false;
}

bool SafetyNet::cautionFails(RuleSpace &mutant, const std::vector<CautionProperty> &properties,
                             bool orCare)
{
    for (const CautionProperty &property : properties)
        for (const std::string &treatment : property.treatments) {
            const auto ways = waysToCaution(mutant, treatment, orCare);
            if (failsAnew(premise(m_rules, property.when),
                          waysToCaution(m_rules, treatment, orCare), ways))
                return true;
        }
    return false;
}

bool SafetyNet::treatmentFails(RuleSpace &mutant)
{
    std::vector<Lit> wrong;
    for (const std::string &treatment : m_treatments) {
        const Lit given = offered(mutant, treatment);
        if (overruled(mutant, treatment) != overruled(m_rules, treatment))
            wrong.push_back(overruled(mutant, treatment));
        if (given == offered(m_rules, treatment))
            continue;
        for (const WithheldProperty &property : m_properties.withheld) {
            const auto &named = property.treatments.empty() ? property.except : property.treatments;
            const bool listed = std::find(named.begin(), named.end(), treatment) != named.end();
            if (listed != property.treatments.empty())
                wrong.push_back(m_formula.all({premise(mutant, property.when), given}));
        }
    }
    return !wrong.empty() && fails({m_formula.any(wrong)});
}

bool SafetyNet::valueFails(RuleSpace &mutant, const std::string &decision)
{
    std::vector<Lit> wrong;
    for (const ValueProperty &property : m_properties.values) {
        if (!anyNeeds(property.when, decision) && !anyNeeds(property.then, decision))
            continue;
        const auto broken = [&](RuleSpace &world) {
            return m_formula.all({premise(world, property.when), -premise(world, property.then)});
        };
        if (broken(mutant) != broken(m_rules))
            wrong.push_back(broken(mutant));
    }
    return !wrong.empty() && fails({m_formula.any(wrong)});
}

bool SafetyNet::outOfReach(RuleSpace &mutant, const std::string &decision)
{
    using What = ReachProperty::What;
    const Names none;
    for (const ReachProperty &property : m_properties.reachable) {
        const Names leading = property.what == What::Treatment ? m_rules.rulebase().roles.treatments
                              : property.what == What::Stage   ? Names{"plan"}
                              : property.what == What::Prognosis ? Names{"prognosis"}
                                                                 : none;
        if (!anyNeeds(leading, decision))
            continue;
        for (const std::string &code : property.codes) {
            const Lit now = reached(mutant, property.what, code);
            if (now != reached(m_rules, property.what, code) && !m_formula.possible({now}))
                return true;
        }
    }
    return false;
}
