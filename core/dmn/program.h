// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lazy.h"
#include "dmn/hit_policy.h"
#include "dmn/model.h"
#include "dmn/value_classes.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace triage::dmn {

using Slot = std::size_t;     ///< the place of a name: decisions first, then inputs
using SourceId = std::size_t; ///< the place of a Source in its Program

/// What columns of one or more tables read: a name ("age"), a part of what it names
/// ("pain_sites.sit_bone"), or a computation.
struct Source {
    std::string text; ///< the expression as written
    Expression expression;
    std::optional<Slot> slot; ///< of the name; nothing for a computation
    bool isName = false;      ///< the name itself, not a part of what it names
    ValueClasses classes;     ///< what all cells on it tell apart
};

/// One column of a table: for each class of its source, the rows whose cell holds.
struct MaskColumn {
    std::uint32_t source = 0;
    std::uint32_t firstMask = 0; ///< of class 0; each class has as many words as the table
};

/// A cell that reads names, to be tested value by value.
struct OpenCell {
    std::size_t row = 0;
    std::size_t column = 0;
};

/// What one reader of a table sees, worked out beforehand.
struct Shown {
    SourceId reader = 0;
    ClassId none = ValueClasses::null; ///< where no row holds
    std::vector<ClassId> classes;      ///< by row, or by how many rows hold from 1
};

/// How the readers of a table learn what it came to.
enum class Showing {
    Nobody, ///< no one reads it
    OneRow, ///< the class of the one row that holds
    Count,  ///< the class of how many rows hold
    Value,  ///< its value must be made
};

/// A decision table as masks: one bit a row, 64 rows a word.
struct TableMasks {
    bool plain = false; ///< one word, nothing computed, no open cells: nearly all tables
    HitPolicy hitPolicy = HitPolicy::Unique;
    Showing showing = Showing::Nobody;
    std::size_t words = 0;
    std::size_t firstFired = 0;         ///< its words among those of all tables
    std::vector<std::uint64_t> allRows; ///< every row's bit
    std::vector<MaskColumn> columns;    ///< those that tell some rows apart
    std::vector<std::uint64_t> masks;
    std::vector<Shown> shown; ///< for OneRow and Count: one for each reader
    std::vector<OpenCell> openCells;
    std::vector<SourceId> computed; ///< sources to compute before the columns are looked at
    Lazy<RowValues> rowValues;

    /// The rows whose cell of a column holds for this class of its source.
    [[nodiscard]] const std::uint64_t *mask(const MaskColumn &column, ClassId id) const
    {
        return masks.data() + column.firstMask + id * words;
    }

    /// Whether the cell of a row holds for this class of its source.
    [[nodiscard]] bool holds(const MaskColumn &column, ClassId id, std::size_t row) const
    {
        return (mask(column, id)[row / 64] >> row % 64 & 1) != 0;
    }
};

/// All tables of a graph compiled for deciding without looking at texts.
struct Program {
    std::vector<Source> sources;
    std::vector<std::vector<SourceId>> readers;    ///< by slot: sources that read this name
    std::vector<bool> valueNeeded;                 ///< by slot: something computes with its value
    std::vector<Slot> valueSlots;                  ///< those slots
    std::vector<std::optional<TableMasks>> tables; ///< by decision; nothing for expressions
    std::size_t firedWords = 0;
};

using Slots = std::map<std::string, Slot, std::less<>>;

/// Compiles decisions that stand in an order of need; `slots` has every name that they require.
[[nodiscard]] Program compile(const std::vector<Decision> &decisions, const Slots &slots);

} // namespace triage::dmn
