// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/witness_finder.h"

#include <algorithm>

namespace triage {

WitnessFinder::WitnessFinder(RuleSpace &rules) : m_rules(rules)
{
    for (const std::string &name : rules.rulebase().roles.evidence) {
        const std::vector<dmn::Row> &rows = rules.table(name).rows;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const dmn::Value condition = dmn::evaluate(rows[row].outputs[0], {});
            const dmn::Value weight = dmn::evaluate(rows[row].outputs[1], {});
            m_evidence[std::get<std::string>(condition.data)].push_back(
                {rules.whereRow(name, row), std::get<double>(weight.data)});
        }
    }
    for (auto &[condition, rows] : m_evidence)
        std::stable_sort(rows.begin(), rows.end(), [](const Evidence &a, const Evidence &b) {
            return std::abs(a.weight) > std::abs(b.weight);
        });
}

std::optional<Answers> WitnessFinder::attempt(std::vector<Lit> together,
                                              const std::string &condition, std::size_t most,
                                              const Accepts &accepts)
{
    std::size_t used = 0;
    for (const Evidence &rule : m_evidence[condition]) {
        if (used == most)
            break;
        together.push_back(rule.weight > 0 ? rule.holds : -rule.holds);
        if (!m_rules.formula().possible(together))
            together.pop_back();
        else if (rule.weight > 0)
            ++used;
    }
    const auto judged = [&]() -> std::optional<Answers> {
        if (!m_rules.formula().possible(together))
            return std::nullopt;
        Answers answers = m_rules.space().example();
        if (accepts(answers, assess(m_rules.rulebase(), answers)))
            return answers;
        return std::nullopt;
    };
    if (m_detail == Detail::Any)
        if (auto found = judged())
            return found;
    together = m_rules.space().withoutNeedless(std::move(together));
    return judged();
}

std::optional<Answers> WitnessFinder::find(const std::vector<Lit> &wanted, const Accepts &accepts,
                                           Detail detail)
{
    m_detail = detail;
    if (!m_rules.formula().possible(wanted))
        return std::nullopt;
    const Variable &classification = *m_rules.space().variable("classification");
    for (const std::size_t most : {0, 2, 4, 7, 12, 100})
        for (std::size_t i = 0; i < classification.choices.size(); ++i) {
            std::vector<Lit> together = wanted;
            together.push_back(classification.choices[i]);
            if (!m_rules.formula().possible(together))
                continue;
            const auto &condition = std::get<std::string>(classification.answers[i]);
            if (auto found = attempt(std::move(together), condition, most, accepts))
                return found;
        }
    return std::nullopt;
}

} // namespace triage
