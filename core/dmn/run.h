// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/graph.h"
#include "dmn/program.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace triage::dmn {

/// A graph at work on one set of inputs after another. It keeps its room, so that deciding takes no
/// memory where nothing is computed. The graph must outlive it.
class Run {
public:
    explicit Run(const Graph &graph);

    /// Forgets all inputs and everything decided.
    void clear();

    /// Gives an input its value; null where the rules allow no such value.
    void give(Slot input, const Value &value);

    /// Gives a part of an input by its class alone, where nothing computes with the input's value.
    void giveClass(SourceId source, ClassId id) { m_classes[source] = id; }
    void giveNumber(SourceId source, double number)
    {
        m_classes[source] = m_program.sources[source].classes.ofNumber(number);
    }
    [[nodiscard]] ClassId classOf(SourceId source) const { return m_classes[source]; }

    /// Decides these decisions, each after what it needs (Graph::closure).
    void decide(const std::vector<Slot> &decisions);

    /// Calls `visit(row)` for every row of a table that fired, in table order.
    template<typename Visit>
    void eachFired(Slot decision, Visit visit) const
    {
        const TableMasks &table = *m_program.tables[decision];
        for (std::size_t word = 0; word < table.words; ++word)
            for (auto bits = m_fired[table.firstFired + word]; bits != 0; bits &= bits - 1)
                visit(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
    }

    /// The rows of all tables that fired, one bit a row; TableMasks says where each table's are.
    [[nodiscard]] const std::vector<std::uint64_t> &firedWords() const { return m_fired; }

    /// What a decision came to.
    [[nodiscard]] Value value(Slot decision) const;
    [[nodiscard]] std::vector<std::size_t> firedRows(Slot decision) const;

private:
    void findRows(Slot decision, const TableMasks &table);
    void showValue(Slot decision);
    void computeSources(Slot decision, const TableMasks &table);
    void andColumns(const TableMasks &table, std::uint64_t *fired) const;
    void testOpenCells(Slot decision, const TableMasks &table, std::uint64_t *fired) const;
    void showRow(Slot decision, const TableMasks &table);
    void showCount(const TableMasks &table);
    void show(Slot slot, const Value &value);

    const Graph &m_graph;
    const Program &m_program;
    std::vector<ClassId> m_classes;     ///< by source
    std::vector<std::uint64_t> m_fired; ///< of all tables
    std::vector<Value> m_values;        ///< by slot; kept where something computes with it
};

} // namespace triage::dmn
