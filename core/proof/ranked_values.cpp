// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/rule_space.h"

#include <algorithm>

namespace triage {

namespace {

struct WeightRow {
    std::string table;
    std::size_t row = 0;
    double weight = 0;
};

} // namespace

/// The rows of evidence, by condition, that alone outweigh all that can speak for it.
RuleSpace::RowsByCondition RuleSpace::rowsThatRuleOut() const
{
    std::map<std::string, std::vector<WeightRow>> evidence;
    for (const std::string &name : m_rulebase.roles.evidence) {
        const std::vector<dmn::Row> &rows = table(name).rows;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const dmn::Value condition = dmn::evaluate(rows[row].outputs[0], {});
            const dmn::Value weight = dmn::evaluate(rows[row].outputs[1], {});
            const auto *code = std::get_if<std::string>(&condition.data);
            const auto *number = std::get_if<double>(&weight.data);
            if (code != nullptr && number != nullptr)
                evidence[*code].push_back({name, row, *number});
        }
    }
    RowsByCondition ruledOut;
    for (const auto &[condition, rows] : evidence) {
        double most = 0;
        for (const WeightRow &row : rows)
            most += std::max(row.weight, 0.0);
        for (const WeightRow &row : rows)
            if (row.weight < -most)
                ruledOut[condition].emplace_back(row.table, row.row);
    }
    return ruledOut;
}

/// Whether another condition may be ruled out here than in the world that this one is based on.
bool RuleSpace::rankingIsAffected() const
{
    const auto holdsAffected = [&](const RowsByCondition &ruledOut) {
        for (const auto &[condition, rows] : ruledOut)
            for (const auto &[table, row] : rows)
                if (m_affected.contains(table))
                    return true;
        return false;
    };
    const auto &evidence = m_rulebase.roles.evidence;
    return std::any_of(evidence.begin(), evidence.end(),
                       [&](const std::string &name) { return m_affected.contains(name); }) &&
           (holdsAffected(rowsThatRuleOut()) || holdsAffected(m_base->rowsThatRuleOut()));
}

/// Which condition the weights come to is free, but for those that a row rules out: a condition
/// whose weights add up to nothing is not ranked. The place then falls to the code that stands for
/// none, or to null.
Partition RuleSpace::rankedValues(std::string_view place)
{
    const auto ruledOut = rowsThatRuleOut();
    const dmn::Value none = place == "classification" ? dmn::Value("undetermined") : dmn::Value();
    Partition values;
    std::vector<Lit> otherwise;
    for (const Case &free : freeChoice(place)) {
        const auto *code = std::get_if<std::string>(&free.value.data);
        const auto rows = code == nullptr ? ruledOut.end() : ruledOut.find(*code);
        if (rows == ruledOut.end()) {
            values.push_back(free);
            continue;
        }
        std::vector<Lit> ways;
        for (const auto &[table, row] : rows->second)
            ways.push_back(whereRow(table, row));
        const Lit out = m_formula.any(ways);
        values.push_back({free.value, m_formula.all({free.when, -out})});
        otherwise.push_back(m_formula.all({free.when, out}));
    }
    if (!otherwise.empty()) {
        const auto fallback = std::find_if(values.begin(), values.end(),
                                           [&](const Case &part) { return part.value == none; });
        if (fallback == values.end())
            values.push_back({none, m_formula.any(otherwise)});
        else {
            otherwise.push_back(fallback->when);
            fallback->when = m_formula.any(otherwise);
        }
    }
    return values;
}

} // namespace triage
