// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/prover.h"

#include "proof/advice_on.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

bool isOffered(const Assessment &result, const std::string &treatment)
{
    const TreatmentAdvice *advice = adviceOn(result, treatment);
    return advice != nullptr && (advice->verdict == "recommended" || advice->verdict == "consider");
}

bool contains(const std::vector<std::string> &list, const std::string &text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

} // namespace

Lit overruled(RuleSpace &rules, const std::string &treatment)
{
    std::vector<Lit> avoided;
    for (const std::string &name : rules.rulebase().roles.treatments) {
        const std::vector<dmn::Row> &rows = rules.table(name).rows;
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (dmn::evaluate(rows[row].outputs[0], {}) == dmn::Value(treatment) &&
                dmn::evaluate(rows[row].outputs[1], {}) == dmn::Value("avoid"))
                avoided.push_back(rules.whereRow(name, row));
    }
    return rules.formula().all({rules.formula().any(avoided), offered(rules, treatment)});
}

std::vector<Verdict> Prover::prove(const CautionProperty &property, bool orCare)
{
    const std::vector<std::string> known = textsIn(m_rules, m_rulebase.roles.treatments, 0);
    std::vector<Verdict> verdicts;
    for (const std::string &treatment : property.treatments) {
        const PropertyHead head{property.head.id + "/" + treatment, property.head.words, {}};
        if (!contains(known, treatment)) {
            verdicts.push_back({head.id, head.words, "no rule names this treatment", {}, {}});
            continue;
        }
        // Why: where the treatment does not come up, its caution cannot be seen in the result; the
        // witness then only shows the answers.
        verdicts.push_back(
            never(head, property.when, -m_formula.any(waysToCaution(m_rules, treatment, orCare)),
                  fmt::format("no rule {} {}", orCare ? "asks for care with" : "advises against",
                              treatment),
                  [&](const Assessment &result) {
                      const TreatmentAdvice *advice = adviceOn(result, treatment);
                      return advice == nullptr || advice->cautions.empty() ||
                             (!orCare && advice->verdict != "avoid");
                  }));
    }
    return verdicts;
}

Verdict Prover::prove(const WithheldProperty &property)
{
    Verdict verdict{property.head.id, property.head.words, {}, {}, {}};
    const std::vector<std::string> known = textsIn(m_rules, m_rulebase.roles.treatments, 0);
    for (const auto *named : {&property.treatments, &property.except})
        for (const std::string &treatment : *named)
            if (!contains(known, treatment)) {
                verdict.broken = fmt::format("no rule names the treatment {}", treatment);
                return verdict;
            }
    for (const std::string &treatment : property.treatments.empty() ? known : property.treatments) {
        if (contains(property.except, treatment))
            continue;
        verdict = never(property.head, property.when, offered(m_rules, treatment),
                        fmt::format("{} is offered", treatment),
                        [&](const Assessment &result) { return isOffered(result, treatment); });
        if (!verdict.holds())
            break;
    }
    return verdict;
}

Verdict Prover::avoidWins()
{
    Verdict verdict{"avoid_wins",
                    "Where one treatment rule rules out what another offers, it is ruled out",
                    {},
                    {},
                    {}};
    for (const std::string &treatment : textsIn(m_rules, m_rulebase.roles.treatments, 0)) {
        verdict = never({verdict.id, verdict.words, {}}, {}, overruled(m_rules, treatment),
                        fmt::format("{} is offered and ruled out at once", treatment),
                        [&](const Assessment &result) { return isOffered(result, treatment); });
        if (!verdict.holds())
            break;
    }
    return verdict;
}

Verdict Prover::noConflicts()
{
    Verdict verdict{"no_conflicts",
                    "No two rows contradict each other where only one value can be",
                    {},
                    {},
                    {}};
    for (const dmn::Decision &decision : m_rulebase.graph.decisions()) {
        const dmn::DecisionTable *table = decision.table();
        if (table == nullptr ||
            (table->hitPolicy != dmn::HitPolicy::Unique && table->hitPolicy != dmn::HitPolicy::Any))
            continue;
        const auto outputs = [&](std::size_t row) {
            std::vector<dmn::Value> values;
            for (const dmn::Expression &output : table->rows[row].outputs)
                values.push_back(dmn::evaluate(output, {}));
            return values;
        };
        for (std::size_t row = 0; row < table->rows.size(); ++row)
            for (std::size_t other = row + 1; other < table->rows.size(); ++other) {
                if (table->hitPolicy == dmn::HitPolicy::Any && outputs(row) == outputs(other))
                    continue;
                verdict = never({verdict.id, verdict.words, {}}, {},
                                m_formula.all({m_rules.whereRow(decision.name, row),
                                               m_rules.whereRow(decision.name, other)}),
                                fmt::format("{}/{} and {}/{} hold together", decision.name, row + 1,
                                            decision.name, other + 1),
                                [](const Assessment &) { return true; });
                if (!verdict.holds())
                    return verdict;
            }
    }
    return verdict;
}

} // namespace triage
