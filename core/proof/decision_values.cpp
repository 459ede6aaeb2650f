// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/feel_tree.h"
#include "proof/rule_space.h"

#include <algorithm>
#include <map>

namespace triage {

namespace {

/// Every value written in an output column, the default and null.
std::vector<dmn::Value> outputsOf(const dmn::DecisionTable &table)
{
    std::vector<dmn::Value> values = {dmn::Value()};
    const auto add = [&](const dmn::Expression &output) {
        dmn::Value value = dmn::evaluate(output, {});
        if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(std::move(value));
    };
    for (const dmn::Row &row : table.rows)
        add(row.outputs.front());
    return values;
}

bool isConstant(const dmn::ExpressionNode &node)
{
    if (const auto *minus = std::get_if<dmn::MinusNode>(&node.part))
        return isConstant(*minus->of);
    return std::holds_alternative<dmn::LiteralNode>(node.part);
}

bool hasConstantOutputs(const dmn::DecisionTable &table)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [](const dmn::Row &row) {
        return std::all_of(row.outputs.begin(), row.outputs.end(),
                           [](const dmn::Expression &output) { return isConstant(*output.root); });
    });
}

/// What a table gives where this row alone decides, or where none does.
dmn::Value outputOf(const dmn::DecisionTable &table, const dmn::Row *row)
{
    const auto one = [&](std::size_t i) {
        if (row != nullptr)
            return dmn::evaluate(row->outputs[i], {});
        const auto &otherwise = table.outputs[i].defaultEntry;
        return otherwise ? dmn::evaluate(*otherwise, {}) : dmn::Value();
    };
    if (table.outputs.size() == 1)
        return one(0);
    dmn::Context outputs;
    for (std::size_t i = 0; i < table.outputs.size(); ++i)
        outputs.emplace(table.outputs[i].name, one(i));
    return outputs;
}

} // namespace

Partition RuleSpace::decisionValues(const dmn::Decision &decision)
{
    if (decision.table() == nullptr) {
        if (auto computed = computedValues(decision))
            return *std::move(computed);
        return anyValue(decision.name, nullptr);
    }
    const dmn::DecisionTable &rules = table(decision.name);
    const bool adds =
        rules.aggregation == dmn::Aggregation::Sum || rules.aggregation == dmn::Aggregation::Count;
    if (!hasConstantOutputs(rules) || (adds && rules.outputs.size() != 1))
        return anyValue(decision.name, &rules);
    if (adds)
        return sumValues(decision.name);
    switch (rules.hitPolicy) {
    case dmn::HitPolicy::First:
    case dmn::HitPolicy::Unique:
    case dmn::HitPolicy::Any:
        return tableValues(decision.name);
    default:
        return anyValue(decision.name, &rules);
    }
}

Partition RuleSpace::anyValue(std::string_view name, const dmn::DecisionTable *table)
{
    std::vector<dmn::Value> values;
    if (table != nullptr) {
        values = outputsOf(*table);
    } else {
        for (const dmn::Value &known : {dmn::Value(), dmn::Value(true), dmn::Value(false)})
            values.push_back(known);
        for (const double point : cutPoints(m_space.constants(name), {-1e6, 1e6, 0.001}))
            values.emplace_back(point);
    }
    // Why: where an answer changes, what is computed from it may change in any way.
    return m_space.free(m_anew.empty() ? std::string(name) : std::string(name) + "/" + m_anew,
                        values);
}

/// First: the first row that holds. Unique and Any: the row that holds; null where rows conflict.
Partition RuleSpace::tableValues(const std::string &decision)
{
    const dmn::DecisionTable &rules = table(decision);
    const bool first = rules.hitPolicy == dmn::HitPolicy::First;
    Partition values;
    Lit noneBefore = m_formula.always();
    std::vector<Lit> rows;
    for (std::size_t row = 0; row < rules.rows.size(); ++row)
        rows.push_back(whereRow(decision, row));
    std::vector<Lit> conflicts;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const dmn::Value output = outputOf(rules, &rules.rows[row]);
        Lit decides = m_formula.all({noneBefore, rows[row]});
        noneBefore = m_formula.all({noneBefore, -rows[row]});
        for (std::size_t other = 0; other < rows.size() && !first; ++other)
            if (other != row && (rules.hitPolicy == dmn::HitPolicy::Unique ||
                                 outputOf(rules, &rules.rows[other]) != output)) {
                conflicts.push_back(m_formula.all({rows[row], rows[other]}));
                decides = m_formula.all({decides, -rows[other]});
            }
        values.push_back({output, decides});
    }
    values.push_back({outputOf(rules, nullptr), noneBefore});
    if (!conflicts.empty())
        values.push_back({dmn::Value(), m_formula.any(conflicts)});
    return values;
}

Partition RuleSpace::sumValues(const std::string &decision)
{
    const dmn::DecisionTable &rules = table(decision);
    const bool counting = rules.aggregation == dmn::Aggregation::Count;
    // When the rows so far add up to each sum; apart, when none of them has held yet.
    std::map<double, std::vector<Lit>> sums;
    Lit none = m_formula.always();
    for (std::size_t row = 0; row < rules.rows.size(); ++row) {
        const Lit holds = whereRow(decision, row);
        const dmn::Value output = outputOf(rules, &rules.rows[row]);
        const auto *number = std::get_if<double>(&output.data);
        if (!counting && number == nullptr)
            return anyValue(decision, &rules);
        const double weight = counting ? 1 : *number;
        std::map<double, std::vector<Lit>> next;
        for (const auto &[sum, ways] : sums) {
            const Lit reached = m_formula.any(ways);
            next[sum].push_back(m_formula.all({reached, -holds}));
            next[sum + weight].push_back(m_formula.all({reached, holds}));
        }
        next[weight].push_back(m_formula.all({none, holds}));
        none = m_formula.all({none, -holds});
        sums = std::move(next);
    }
    Partition values = {{outputOf(rules, nullptr), none}};
    for (const auto &[sum, ways] : sums)
        values.push_back({sum, m_formula.any(ways)});
    return values;
}

/// Arithmetic on what tables come to; nothing where answers take part, of which only some numbers
/// stand for all.
std::optional<Partition> RuleSpace::computedValues(const dmn::Decision &decision)
{
    const auto *expression = std::get_if<dmn::Expression>(&*decision.logic);
    if (expression == nullptr)
        return std::nullopt;
    constexpr std::size_t most = 2000;
    std::vector<std::pair<dmn::Context, Lit>> ways = {{{}, m_formula.always()}};
    for (const std::string &name : decision.requires_) {
        const dmn::Decision *needed = m_rulebase.graph.find(name);
        if (needed == nullptr || needed->table() == nullptr)
            return std::nullopt;
        std::vector<std::pair<dmn::Context, Lit>> next;
        for (const auto &[context, when] : ways)
            for (const Case &part : values(name)) {
                const Lit both = m_formula.all({when, part.when});
                if (both == m_formula.never())
                    continue;
                next.emplace_back(context, both).first.emplace(name, part.value);
            }
        ways = std::move(next);
        if (ways.size() > most)
            return std::nullopt;
    }
    Partition values;
    for (const auto &[context, when] : ways) {
        dmn::Value value = dmn::evaluate(*expression, context);
        const auto same = std::find_if(values.begin(), values.end(),
                                       [&](const Case &part) { return part.value == value; });
        if (same == values.end())
            values.push_back({std::move(value), when});
        else
            same->when = m_formula.any({same->when, when});
    }
    return values;
}

} // namespace triage
