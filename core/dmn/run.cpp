// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/run.h"

#include "dmn/evaluate.h"

#include <algorithm>

namespace triage::dmn {

namespace {

/// The names one decision requires: few, so that searching them beats any map.
class RequiredNames final : public Scope {
public:
    RequiredNames(const std::vector<std::string> &names, const std::vector<Slot> &slots,
                  const std::vector<Value> &values)
        : m_names(names), m_slots(slots), m_values(values)
    {
    }

    [[nodiscard]] const Value *find(std::string_view name) const override
    {
        for (std::size_t i = 0; i < m_names.size(); ++i)
            if (m_names[i] == name)
                return &m_values[m_slots[i]];
        return nullptr;
    }

private:
    const std::vector<std::string> &m_names;
    const std::vector<Slot> &m_slots;
    const std::vector<Value> &m_values;
};

const Value nothing;

/// One name with its value.
class OneName final : public Scope {
public:
    explicit OneName(const Value &value) : m_value(value) {}
    [[nodiscard]] const Value *find(std::string_view) const override { return &m_value; }

private:
    const Value &m_value;
};

/// How many bits are set, without a call where the machine has no instruction for it.
std::size_t bitCount(std::uint64_t bits)
{
    bits -= bits >> 1 & 0x5555555555555555U;
    bits = (bits & 0x3333333333333333U) + (bits >> 2 & 0x3333333333333333U);
    return ((bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0fU) * 0x0101010101010101U >> 56;
}

/// Leaves the first of the rows only.
void keepFirst(std::uint64_t *words, std::size_t count)
{
    const auto *found = std::find_if(words, words + count, [](auto word) { return word != 0; });
    const auto word = static_cast<std::size_t>(found - words);
    if (word == count)
        return;
    words[word] &= -words[word];
    std::fill(words + word + 1, words + count, 0);
}

/// The rows of a table of at most 64, as nearly all are: they stay in a register.
std::uint64_t rowsInOneWord(const TableMasks &table, const ClassId *classes)
{
    const std::uint64_t *masks = table.masks.data();
    std::uint64_t rows = table.allRows.front();
    const MaskColumn *column = table.columns.data();
    const MaskColumn *const end = column + table.columns.size();
    // Four at a time: each column waits for two loads, and the next need not wait for it.
    for (; end - column >= 4; column += 4) {
        const std::uint64_t first = masks[column[0].firstMask + classes[column[0].source]] &
                                    masks[column[1].firstMask + classes[column[1].source]];
        const std::uint64_t second = masks[column[2].firstMask + classes[column[2].source]] &
                                     masks[column[3].firstMask + classes[column[3].source]];
        rows &= first & second;
    }
    for (; column != end; ++column)
        rows &= masks[column->firstMask + classes[column->source]];
    return rows;
}

} // namespace

Run::Run(const Graph &graph)
    : m_graph(graph), m_program(graph.program()), m_classes(m_program.sources.size()),
      m_fired(m_program.firedWords), m_values(m_program.readers.size())
{
}

void Run::clear()
{
    std::fill(m_classes.begin(), m_classes.end(), ValueClasses::null);
    std::fill(m_fired.begin(), m_fired.end(), 0);
    for (const Slot slot : m_program.valueSlots)
        m_values[slot] = Value();
}

/// Lets everything that reads this name see its value.
void Run::show(Slot slot, const Value &value)
{
    const OneName scope(value);
    for (const SourceId id : m_program.readers[slot]) {
        const Source &source = m_program.sources[id];
        Value room;
        m_classes[id] = source.classes.of(evaluateNode(*source.expression.root, scope, room));
    }
    if (m_program.valueNeeded[slot])
        m_values[slot] = value;
}

void Run::give(Slot input, const Value &value)
{
    show(input, m_graph.allows(input, value) ? value : nothing);
}

void Run::decide(const std::vector<Slot> &decisions)
{
    const auto *tables = m_program.tables.data();
    for (const Slot decision : decisions) {
        const auto &table = tables[decision];
        if (!table) {
            showValue(decision);
            continue;
        }
        if (table->plain) {
            const std::uint64_t rows = rowsInOneWord(*table, m_classes.data());
            m_fired[table->firstFired] = table->hitPolicy == HitPolicy::First ? rows & -rows : rows;
        } else {
            findRows(decision, *table);
        }
        if (table->showing == Showing::OneRow)
            showRow(decision, *table);
        else if (table->showing == Showing::Count)
            showCount(*table);
        else if (table->showing == Showing::Value)
            showValue(decision);
    }
}

void Run::showValue(Slot decision)
{
    show(decision, value(decision));
}

/// Finds the rows of a table of any kind.
void Run::findRows(Slot decision, const TableMasks &table)
{
    std::uint64_t *fired = m_fired.data() + table.firstFired;
    computeSources(decision, table);
    andColumns(table, fired);
    testOpenCells(decision, table, fired);
    if (table.hitPolicy == HitPolicy::First)
        keepFirst(fired, table.words);
}

void Run::computeSources(Slot decision, const TableMasks &table)
{
    const RequiredNames scope(m_graph.decisions()[decision].requires_, m_graph.reads(decision),
                              m_values);
    for (const SourceId id : table.computed) {
        const Source &source = m_program.sources[id];
        Value room;
        m_classes[id] = source.classes.of(evaluateNode(*source.expression.root, scope, room));
    }
}

void Run::andColumns(const TableMasks &table, std::uint64_t *fired) const
{
    std::copy(table.allRows.begin(), table.allRows.end(), fired);
    for (const MaskColumn &column : table.columns) {
        const std::uint64_t *mask =
            table.masks.data() + column.firstMask + m_classes[column.source] * table.words;
        for (std::size_t word = 0; word < table.words; ++word)
            fired[word] &= mask[word];
    }
}

void Run::testOpenCells(Slot decision, const TableMasks &table, std::uint64_t *fired) const
{
    const Decision &rules = m_graph.decisions()[decision];
    const RequiredNames scope(rules.requires_, m_graph.reads(decision), m_values);
    for (const OpenCell &open : table.openCells) {
        std::uint64_t &word = fired[open.row / 64];
        const std::uint64_t bit = std::uint64_t{1} << open.row % 64;
        if ((word & bit) == 0)
            continue;
        const InputClause &clause = rules.table()->inputs[open.column];
        Value room;
        const Value &given = evaluateNode(*clause.expression.root, scope, room);
        const Value &value = holdsIn(clause.allowed, given, scope) ? given : nothing;
        if (!holdsIn(rules.table()->rows[open.row].cells[open.column], value, scope))
            word &= ~bit;
    }
}

void Run::showRow(Slot decision, const TableMasks &table)
{
    const std::uint64_t *fired = m_fired.data() + table.firstFired;
    if (table.words == 1 && std::has_single_bit(*fired)) {
        const auto only = static_cast<std::size_t>(std::countr_zero(*fired));
        for (const Shown &shown : table.shown)
            m_classes[shown.reader] = shown.classes[only];
        return;
    }
    std::size_t row = table.words * 64;
    for (std::size_t word = 0; word < table.words; ++word) {
        if (fired[word] == 0)
            continue;
        const bool second = row < table.words * 64 || !std::has_single_bit(fired[word]);
        if (second) {
            showValue(decision);
            return;
        }
        row = word * 64 + static_cast<std::size_t>(std::countr_zero(fired[word]));
    }
    for (const Shown &shown : table.shown)
        m_classes[shown.reader] = row < table.words * 64 ? shown.classes[row] : shown.none;
}

void Run::showCount(const TableMasks &table)
{
    std::size_t count = 0;
    for (std::size_t word = 0; word < table.words; ++word)
        count += bitCount(m_fired[table.firstFired + word]);
    for (const Shown &shown : table.shown)
        m_classes[shown.reader] = count > 0 ? shown.classes[count - 1] : shown.none;
}

Value Run::value(Slot decision) const
{
    const Decision &rules = m_graph.decisions()[decision];
    const RequiredNames scope(rules.requires_, m_graph.reads(decision), m_values);
    if (const auto *table = rules.table())
        return joinRows(*table, *m_program.tables[decision]->rowValues, firedRows(decision), scope);
    if (const auto *expression = std::get_if<Expression>(&*rules.logic))
        return evaluateIn(*expression, scope);
    const auto &invocation = std::get<Invocation>(*rules.logic);
    Context parameters;
    for (std::size_t i = 0; i < invocation.parameters.size(); ++i)
        parameters.insert_or_assign(invocation.parameters[i],
                                    evaluateIn(invocation.arguments[i], scope));
    return evaluate(invocation.body, parameters);
}

std::vector<std::size_t> Run::firedRows(Slot decision) const
{
    std::vector<std::size_t> rows;
    if (m_program.tables[decision])
        eachFired(decision, [&](std::size_t row) { rows.push_back(row); });
    return rows;
}

} // namespace triage::dmn
