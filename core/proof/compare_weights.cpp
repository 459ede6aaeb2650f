// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/compare_weights.h"

#include <algorithm>
#include <random>
#include <tuple>

namespace triage {

namespace {

using Rule = std::tuple<Lit, std::string, double>;

std::vector<Rule> evidenceOf(RuleSpace &rules)
{
    std::vector<Rule> evidence;
    for (const std::string &name : rules.rulebase().roles.evidence) {
        const std::vector<dmn::Row> &rows = rules.table(name).rows;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const dmn::Value condition = dmn::evaluate(rows[row].outputs[0], {});
            const dmn::Value weight = dmn::evaluate(rows[row].outputs[1], {});
            evidence.emplace_back(rules.whereRow(name, row), std::get<std::string>(condition.data),
                                  std::get<double>(weight.data));
        }
    }
    std::sort(evidence.begin(), evidence.end());
    return evidence;
}

} // namespace

std::vector<ChangedWeight> changedWeights(RuleSpace &before, RuleSpace &after)
{
    const std::vector<Rule> first = evidenceOf(before);
    const std::vector<Rule> second = evidenceOf(after);
    std::vector<Rule> changed;
    std::set_symmetric_difference(first.begin(), first.end(), second.begin(), second.end(),
                                  std::back_inserter(changed));
    std::vector<ChangedWeight> weights;
    for (const auto &[holds, condition, weight] : changed)
        weights.push_back({holds, condition, weight});
    return weights;
}

void tryNearTies(RuleSpace &rules, const ChangedWeight &changed,
                 const std::function<bool(const Answers &)> &accepts)
{
    constexpr int tries = 60;
    std::mt19937 random(7);
    std::vector<Rule> evidence = evidenceOf(rules);
    std::erase_if(evidence, [](const Rule &rule) { return std::get<2>(rule) <= 0; });
    Formula &formula = rules.formula();
    for (int round = 0; round < tries; ++round) {
        std::vector<Lit> together = {changed.holds};
        if (!formula.possible(together))
            return;
        const std::string rival = std::get<1>(evidence[random() % evidence.size()]);
        std::shuffle(evidence.begin(), evidence.end(), random);
        const std::size_t most = 1 + random() % 6;
        std::size_t own = 0;
        std::size_t other = 0;
        for (const auto &[holds, condition, weight] : evidence) {
            std::size_t &used = condition == changed.condition ? own : other;
            if ((condition != changed.condition && condition != rival) || used >= most)
                continue;
            together.push_back(holds);
            if (formula.possible(together))
                ++used;
            else
                together.pop_back();
        }
        if (formula.possible(together) && accepts(rules.space().example()))
            return;
    }
}

Answers fewestAnswers(Answers answers, const std::function<bool(const Answers &)> &keeps)
{
    const auto attempt = [&](Answers fewer) {
        const bool kept = keeps(fewer);
        if (kept)
            answers = std::move(fewer);
        return kept;
    };
    std::vector<std::string> ids;
    for (const auto &[id, value] : answers.values)
        ids.push_back(id);
    for (const std::string &id : ids) {
        Answers without = answers;
        without.values.erase(id);
        if (attempt(std::move(without)))
            continue;
        const auto *ticks = std::get_if<std::vector<std::string>>(&answers.values.at(id));
        for (std::size_t i = ticks == nullptr ? 0 : ticks->size(); i-- > 0;) {
            Answers fewer = answers;
            auto &list = std::get<std::vector<std::string>>(fewer.values.at(id));
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
            if (!list.empty())
                attempt(std::move(fewer));
        }
    }
    return answers;
}

} // namespace triage
