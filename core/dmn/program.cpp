// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/program.h"

#include "base/parallel.h"
#include "dmn/constants.h"
#include "dmn/evaluate.h"
#include "dmn/feel_tree.h"

#include <algorithm>
#include <unordered_set>

namespace triage::dmn {

namespace {

/// The name that an expression reads, alone or a member of it; nothing for any other expression.
const std::string *nameIn(const ExpressionNode &node)
{
    if (const auto *name = std::get_if<NameNode>(&node.part))
        return &name->name;
    const auto *member = std::get_if<MemberNode>(&node.part);
    return member == nullptr ? nullptr : nameIn(*member->of);
}

void setBit(std::uint64_t *words, std::size_t bit)
{
    words[bit / 64] |= std::uint64_t{1} << bit % 64;
}

bool isSingleRow(const DecisionTable &table)
{
    return table.hitPolicy == HitPolicy::Unique || table.hitPolicy == HitPolicy::First ||
           table.hitPolicy == HitPolicy::Any;
}

/// Compiles in two passes: what each source is compared with, then the masks.
class Compiler {
public:
    Compiler(const std::vector<Decision> &decisions, const Slots &slots)
        : m_decisions(decisions), m_slots(slots)
    {
        m_program.readers.resize(slots.size());
        m_program.valueNeeded.resize(slots.size());
    }

    Program run()
    {
        m_rowValues.resize(m_decisions.size());
        inParallel(m_decisions.size(), [this](std::size_t i) {
            if (const DecisionTable *table = m_decisions[i].table())
                m_rowValues[i] = constantRowValues(*table);
        });
        for (std::size_t i = 0; i < m_decisions.size(); ++i)
            m_columns.push_back(sourcesOf(m_decisions[i], m_rowValues[i]));
        for (std::size_t id = 0; id < m_program.sources.size(); ++id)
            m_program.sources[id].classes = ValueClasses(m_constants[id]);
        m_program.tables.resize(m_decisions.size());
        inParallel(m_decisions.size(), [this](std::size_t i) {
            if (const DecisionTable *table = m_decisions[i].table())
                m_program.tables[i] = masksOf(*table, m_columns[i]);
        });
        for (std::size_t i = 0; i < m_decisions.size(); ++i)
            if (auto &masks = m_program.tables[i]) {
                masks->rowValues = std::move(m_rowValues[i]);
                masks->firstFired = m_program.firedWords;
                m_program.firedWords += masks->words;
            }
        for (std::size_t i = 0; i < m_decisions.size(); ++i)
            if (m_program.tables[i])
                shortenForReaders(m_decisions[i], i);
        for (Slot slot = 0; slot < m_program.valueNeeded.size(); ++slot)
            if (m_program.valueNeeded[slot])
                m_program.valueSlots.push_back(slot);
        return std::move(m_program);
    }

private:
    std::vector<SourceId> sourcesOf(const Decision &decision, const RowValues &rowValues)
    {
        std::vector<SourceId> columns;
        const DecisionTable *table = decision.table();
        if (table == nullptr) {
            needValues(decision);
            return columns;
        }
        bool computes = false;
        for (std::size_t column = 0; column < table->inputs.size(); ++column) {
            const InputClause &clause = table->inputs[column];
            const SourceId id = sourceOf(clause);
            columns.push_back(id);
            computes |= !m_program.sources[id].slot;
            computes |= !addConstants(id, clause.allowed);
            for (const Row &row : table->rows)
                computes |= !addConstants(id, row.cells[column]);
        }
        for (const auto &value : rowValues)
            computes |= !value;
        for (const OutputClause &output : table->outputs)
            computes |= output.defaultEntry && !constantValue(*output.defaultEntry);
        if (computes)
            needValues(decision);
        return columns;
    }

    void needValues(const Decision &decision)
    {
        for (const std::string &name : decision.requires_)
            m_program.valueNeeded[m_slots.find(name)->second] = true;
    }

    SourceId sourceOf(const InputClause &clause)
    {
        const auto [known, isNew] = m_byText.emplace(clause.text, m_program.sources.size());
        if (!isNew)
            return known->second;
        Source source;
        source.text = clause.text;
        source.expression = clause.expression;
        const std::string *name = nameIn(*clause.expression.root);
        if (const auto slot = name == nullptr ? m_slots.end() : m_slots.find(*name);
            slot != m_slots.end()) {
            source.slot = slot->second;
            source.isName = std::holds_alternative<NameNode>(clause.expression.root->part);
            m_program.readers[slot->second].push_back(known->second);
        }
        m_program.sources.push_back(std::move(source));
        m_constants.emplace_back();
        m_met.emplace_back();
        return known->second;
    }

    /// False where the cell reads names.
    bool addConstants(SourceId id, const UnaryTests &cell)
    {
        // Why: most cells are one that was met before.
        if (cell.any() || m_met[id].contains(cell.root.get()))
            return true;
        CellConstants constants = constantsOf(cell);
        if (!constants.all)
            return false;
        std::move(constants.compared.begin(), constants.compared.end(),
                  std::back_inserter(m_constants[id]));
        m_met[id].insert(cell.root.get());
        return true;
    }

    [[nodiscard]] TableMasks masksOf(const DecisionTable &table,
                                     const std::vector<SourceId> &sources) const
    {
        TableMasks result;
        result.hitPolicy = table.hitPolicy;
        result.words = (table.rows.size() + 63) / 64;
        result.allRows.resize(result.words);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            setBit(result.allRows.data(), row);
        for (std::size_t column = 0; column < sources.size(); ++column) {
            const ValueClasses &classes = m_program.sources[sources[column]].classes;
            result.columns.push_back({static_cast<std::uint32_t>(sources[column]),
                                      static_cast<std::uint32_t>(result.masks.size())});
            result.masks.resize(result.masks.size() + classes.count() * result.words);
            fillColumn(table, column, classes, result);
            if (!m_program.sources[sources[column]].slot)
                result.computed.push_back(sources[column]);
        }
        result.plain = result.words == 1 && result.computed.empty() && result.openCells.empty();
        return result;
    }

    void fillColumn(const DecisionTable &table, std::size_t column, const ValueClasses &classes,
                    TableMasks &result) const
    {
        const Context nothing;
        const InputClause &clause = table.inputs[column];
        const bool openColumn = !constantsOf(clause.allowed).all;
        const auto maskOf = [&](std::size_t id) {
            return &result.masks[result.columns[column].firstMask + id * result.words];
        };
        std::vector<const Value *> examples;
        for (std::size_t id = 0; id < classes.count(); ++id) {
            const Value &example = classes.example(static_cast<ClassId>(id));
            examples.push_back(holds(clause.allowed, example, nothing)
                                   ? &example
                                   : &classes.example(ValueClasses::null));
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const UnaryTests &cell = table.rows[row].cells[column];
            const bool open =
                openColumn ||
                (!cell.any() && !m_met[result.columns[column].source].contains(cell.root.get()));
            if (open)
                result.openCells.push_back({row, column});
            for (std::size_t id = 0; id < classes.count(); ++id)
                if (open || holds(cell, *examples[id], nothing))
                    setBit(maskOf(id), row);
        }
    }

    /// Works out beforehand what readers see of a table, where its rows are constant.
    void shortenForReaders(const Decision &decision, Slot slot)
    {
        TableMasks &masks = *m_program.tables[slot];
        const DecisionTable &table = *decision.table();
        const auto &readers = m_program.readers[slot];
        if (readers.empty() && !m_program.valueNeeded[slot])
            return;
        const RowValues &rowValues = *masks.rowValues;
        const bool constant = std::all_of(rowValues.begin(), rowValues.end(),
                                          [](const auto &value) { return value.has_value(); });
        const bool counts = table.aggregation == Aggregation::Count;
        masks.showing = Showing::Value;
        if (!constant || m_program.valueNeeded[slot] || !(counts || isSingleRow(table)))
            return;
        masks.showing = counts ? Showing::Count : Showing::OneRow;
        const Context nothing;
        const Value none = joinRows(table, rowValues, {}, ContextScope(nothing));
        for (const SourceId id : readers) {
            const Source &source = m_program.sources[id];
            const auto classOf = [&](const Value &value) {
                return source.classes.of(evaluate(source.expression, {{decision.name, value}}));
            };
            Shown shown{id, classOf(none), {}};
            for (std::size_t row = 0; row < table.rows.size(); ++row)
                shown.classes.push_back(counts ? classOf(static_cast<double>(row + 1))
                                               : classOf(*rowValues[row]));
            masks.shown.push_back(std::move(shown));
        }
    }

    const std::vector<Decision> &m_decisions;
    const Slots &m_slots;
    Program m_program;
    std::map<std::string, SourceId, std::less<>> m_byText;
    std::vector<std::vector<Value>> m_constants;                   ///< by source
    std::vector<std::unordered_set<const ExpressionNode *>> m_met; ///< by source: constant cells
    std::vector<std::vector<SourceId>> m_columns;                  ///< by decision
    std::vector<RowValues> m_rowValues;                            ///< by decision
};

} // namespace

Program compile(const std::vector<Decision> &decisions, const Slots &slots)
{
    return Compiler(decisions, slots).run();
}

} // namespace triage::dmn
