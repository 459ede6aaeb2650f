// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/hit_policy.h"

#include "dmn/compare.h"
#include "dmn/constants.h"
#include "dmn/evaluate.h"

#include <algorithm>

namespace triage::dmn {

namespace {

/// One output as it is, several as a context.
Value rowValue(const DecisionTable &table, const Row &row, const Scope &scope)
{
    if (row.outputs.size() == 1)
        return evaluateIn(row.outputs.front(), scope);
    Context outputs;
    for (std::size_t i = 0; i < row.outputs.size(); ++i)
        outputs.insert_or_assign(table.outputs[i].name, evaluateIn(row.outputs[i], scope));
    return outputs;
}

/// The default outputs where the table has any; otherwise null.
Value defaultValue(const DecisionTable &table, const Scope &scope)
{
    const auto entryValue = [&](const OutputClause &clause) {
        return clause.defaultEntry ? evaluateIn(*clause.defaultEntry, scope) : Value();
    };
    if (table.outputs.size() == 1)
        return entryValue(table.outputs.front());
    const bool any =
        std::any_of(table.outputs.begin(), table.outputs.end(),
                    [](const auto &clause) { return clause.defaultEntry.has_value(); });
    if (!any)
        return {};
    Context outputs;
    for (const auto &clause : table.outputs)
        outputs.insert_or_assign(clause.name, entryValue(clause));
    return outputs;
}

List rowValues(const DecisionTable &table, const RowValues &constants,
               const std::vector<std::size_t> &fired, const Scope &scope)
{
    List values;
    values.reserve(fired.size());
    for (const std::size_t row : fired)
        values.push_back(constants[row] ? *constants[row]
                                        : rowValue(table, table.rows[row], scope));
    return values;
}

/// Places of the outputs in their columns' lists, first column first; unlisted comes last.
std::vector<std::size_t> priority(const DecisionTable &table, const Value &value)
{
    std::vector<std::size_t> places;
    for (const auto &clause : table.outputs) {
        const auto &listed = clause.allowedValues;
        const auto *context = std::get_if<Context>(&value.data);
        const Value &output = table.outputs.size() > 1 ? context->at(clause.name) : value;
        const auto found = std::find(listed.begin(), listed.end(), output);
        places.push_back(static_cast<std::size_t>(found - listed.begin()));
    }
    return places;
}

List byPriority(const DecisionTable &table, List values)
{
    std::stable_sort(values.begin(), values.end(), [&](const Value &left, const Value &right) {
        return priority(table, left) < priority(table, right);
    });
    return values;
}

Value aggregated(const List &values, Aggregation aggregation)
{
    if (aggregation == Aggregation::Count)
        return static_cast<double>(values.size());
    double sum = 0;
    const Value *best = &values.front();
    for (const auto &value : values) {
        if (aggregation == Aggregation::Sum) {
            const auto *number = std::get_if<double>(&value.data);
            if (number == nullptr)
                return {};
            sum += *number;
            continue;
        }
        const auto way = order(value, *best);
        if (!way)
            return {};
        if (aggregation == Aggregation::Min ? std::is_lt(*way) : std::is_gt(*way))
            best = &value;
    }
    return aggregation == Aggregation::Sum ? Value(decimal(sum)) : *best;
}

} // namespace

RowValues constantRowValues(const DecisionTable &table)
{
    const Context nothing;
    const ContextScope nameless(nothing);
    RowValues values;
    for (const Row &row : table.rows) {
        const bool constant =
            std::all_of(row.outputs.begin(), row.outputs.end(),
                        [](const Expression &output) { return constantValue(output).has_value(); });
        values.push_back(constant ? std::optional(rowValue(table, row, nameless)) : std::nullopt);
    }
    return values;
}

Value joinRows(const DecisionTable &table, const RowValues &constants,
               const std::vector<std::size_t> &fired, const Scope &scope)
{
    if (fired.empty())
        return defaultValue(table, scope);
    if (table.hitPolicy == HitPolicy::Unique && fired.size() > 1)
        return {};
    List values = rowValues(table, constants, fired, scope);
    switch (table.hitPolicy) {
    case HitPolicy::Unique:
    case HitPolicy::First:
        return std::move(values.front());
    case HitPolicy::Any:
        return std::all_of(values.begin(), values.end(),
                           [&](const Value &value) { return value == values.front(); })
                   ? std::move(values.front())
                   : Value();
    case HitPolicy::Priority:
        return byPriority(table, std::move(values)).front();
    case HitPolicy::OutputOrder:
        return byPriority(table, std::move(values));
    case HitPolicy::RuleOrder:
        return values;
    case HitPolicy::Collect:
        break;
    }
    return table.aggregation == Aggregation::None ? Value(std::move(values))
                                                  : aggregated(values, table.aggregation);
}

} // namespace triage::dmn
