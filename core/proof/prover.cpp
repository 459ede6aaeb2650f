// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/prover.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

void addCells(Constants &constants, const std::vector<PropertyCell> &cells)
{
    for (const PropertyCell &cell : cells)
        addConstants(constants, cell.expression, cell.tests);
}

/// Whether what the engine came to is what the cells say of it; cells on answers hold already.
bool agrees(const std::vector<PropertyCell> &cells, const Assessment &result)
{
    const auto real = [&](const PropertyCell &cell) -> std::optional<dmn::Value> {
        if (cell.expression == "classification")
            return dmn::Value(result.condition);
        if (cell.expression == "urgency")
            return dmn::Value(std::string(urgencyCode(result.urgency)));
        return std::nullopt;
    };
    return std::all_of(cells.begin(), cells.end(), [&](const PropertyCell &cell) {
        const auto value = real(cell);
        return !value || dmn::holds(cell.tests, *value, {});
    });
}

std::string words(const std::vector<PropertyCell> &cells)
{
    std::string text;
    for (const PropertyCell &cell : cells)
        text += fmt::format("{}{} is {}", text.empty() ? "" : " and ", cell.expression, cell.text);
    return text;
}

} // namespace

Constants constantsOf(const SafetyProperties &properties)
{
    Constants constants;
    for (const UrgencyProperty &property : properties.urgency)
        addCells(constants, property.when);
    for (const auto *list : {&properties.avoid, &properties.caution})
        for (const CautionProperty &property : *list)
            addCells(constants, property.when);
    for (const WithheldProperty &property : properties.withheld)
        addCells(constants, property.when);
    for (const ValueProperty &property : properties.values) {
        addCells(constants, property.when);
        addCells(constants, property.then);
    }
    return constants;
}

Lit premise(RuleSpace &rules, const std::vector<PropertyCell> &when)
{
    std::vector<Lit> parts;
    for (const PropertyCell &cell : when)
        parts.push_back(!rules.knows(cell.expression)
                            ? rules.formula().never()
                            : rules.where(cell.expression, [&](const dmn::Value &value) {
                                  return dmn::holds(cell.tests, value, {});
                              }));
    return rules.formula().all(std::move(parts));
}

Prover::Prover(const Rulebase &rulebase, const SafetyProperties &properties)
    : m_rulebase(rulebase), m_space(rulebase, constantsOf(properties), m_formula),
      m_rules(rulebase, m_space, m_formula), m_finder(m_rules)
{
}

std::string Prover::unknownName(const std::vector<PropertyCell> &cells) const
{
    for (const PropertyCell &cell : cells)
        if (!m_rules.knows(cell.expression))
            return cell.expression;
    return {};
}

Verdict Prover::never(const PropertyHead &head, const std::vector<PropertyCell> &when, Lit bad,
                      const std::string &broken, const Accepts &shows)
{
    Verdict verdict{head.id, head.words, {}, {}, {}};
    if (const std::string unknown = unknownName(when); !unknown.empty()) {
        verdict.broken = fmt::format("no question and no table is called {}", unknown);
        return verdict;
    }
    const Lit premises = premise(m_rules, when);
    if (!m_formula.possible({premises})) {
        verdict.broken = "no answers can satisfy its \"when\"; correct what it names";
        return verdict;
    }
    if (!m_formula.possible({premises, bad}))
        return verdict;
    verdict.broken = broken;
    verdict.witness =
        m_finder.find({premises, bad}, [&](const Answers &, const Assessment &result) {
            return agrees(when, result) && shows(result);
        });
    return verdict;
}

Verdict Prover::prove(const UrgencyProperty &property)
{
    const auto urgent = [&](const Assessment &result) {
        return result.urgency <= property.atLeast;
    };
    Verdict verdict = never(property.head, property.when, -m_rules.atLeast(property.atLeast),
                            fmt::format("not always {}", urgencyCode(property.atLeast)),
                            [&](const Assessment &result) { return !urgent(result); });
    if (!verdict.holds() || property.flag.empty())
        return verdict;
    return never(property.head, property.when,
                 -m_formula.any(waysToShow(m_rules, property.flag, property.atLeast)),
                 fmt::format("the red flag {} is not always shown as {}", property.flag,
                             urgencyCode(property.atLeast)),
                 [&](const Assessment &result) {
                     return std::none_of(
                         result.redFlags.begin(), result.redFlags.end(), [&](const RedFlag &flag) {
                             return flag.code == property.flag && flag.urgency <= property.atLeast;
                         });
                 });
}

Verdict Prover::prove(const ValueProperty &property)
{
    if (const std::string unknown = unknownName(property.then); !unknown.empty())
        return {property.head.id,
                property.head.words,
                fmt::format("no question and no table is called {}", unknown),
                {},
                {}};
    // Why: the engine's result names no inner values; the way found is one of the formula only
    // where the classification agrees, and that is what is asked of the engine.
    return never(property.head, property.when, -premise(m_rules, property.then),
                 fmt::format("not always so that {}", words(property.then)),
                 [](const Assessment &) { return true; });
}

Verdict Prover::someUrgency()
{
    return never({"one_urgency", "Every way to answer has an urgency", {}}, {},
                 -m_rules.atLeast(Urgency::SelfCare), "no rule gives an urgency",
                 [](const Assessment &result) { return result.urgencyReasons.empty(); });
}

} // namespace triage
