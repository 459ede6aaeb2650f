// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/decide_table.h"
#include "dmn/evaluate.h"

#include <algorithm>

namespace triage::dmn {

namespace {

bool isAllowed(const InputClause &clause, const Value &value, const Scope &scope)
{
    const auto &listed = clause.allowedValues;
    return listed.empty() ? holdsIn(clause.allowed, value, scope)
                          : std::find(listed.begin(), listed.end(), value) != listed.end();
}

/// The value of each input clause, evaluated once and copied only where computed.
class InputValues {
public:
    InputValues(const DecisionTable &table, const Scope &scope)
        : m_rooms(table.inputs.size()), m_values(table.inputs.size())
    {
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const auto &clause = table.inputs[i];
            m_values[i] = &evaluateNode(*clause.expression.root, scope, m_rooms[i]);
            if (!m_values[i]->isNull() && !isAllowed(clause, *m_values[i], scope)) {
                m_rooms[i] = Value();
                m_values[i] = &m_rooms[i];
            }
        }
    }

    [[nodiscard]] const Value &operator[](std::size_t column) const { return *m_values[column]; }

private:
    std::vector<Value> m_rooms;
    std::vector<const Value *> m_values;
};

bool rowHolds(const Row &row, const InputValues &values, const Scope &scope)
{
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (!row.cells[i].any() && !holdsIn(row.cells[i], values[i], scope))
            return false;
    return true;
}

} // namespace

std::vector<FiredRule> rowsThatHold(const DecisionTable &table, const Scope &scope)
{
    const InputValues values(table, scope);
    std::vector<FiredRule> fired;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (!rowHolds(table.rows[i], values, scope))
            continue;
        fired.push_back({i});
        if (table.hitPolicy == HitPolicy::First)
            break;
    }
    return fired;
}

} // namespace triage::dmn
