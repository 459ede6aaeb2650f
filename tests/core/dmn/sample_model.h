// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/graph.h"

#include <string>
#include <string_view>
#include <vector>

namespace triage::dmn::sample {

/// A table to write as DMN: attributes of the element, clauses and rows of texts.
struct Table {
    std::string name = "result";
    std::string policy = "UNIQUE";
    std::string aggregation = {};
    std::vector<std::string> inputs = {"a"};
    std::vector<std::string> outputs = {""};         ///< names
    std::vector<std::string> outputValues = {};      ///< one per output, or none
    std::vector<std::string> defaultEntries = {};    ///< one per output, or none
    std::vector<std::vector<std::string>> rows = {}; ///< cells, then outputs
    std::vector<std::string> needs = {};             ///< names required; empty: the inputs
};

/// A file around the elements: definitions with inputs of these names.
[[nodiscard]] std::string file(const std::vector<std::string> &inputs, std::string_view elements);

/// A decision that requires `inputs`, decided by a table.
[[nodiscard]] std::string decision(const Table &table);

/// A decision that requires `needs`, decided by an expression. Text is escaped.
[[nodiscard]] std::string decision(const std::string &name, const std::vector<std::string> &needs,
                                   const std::string &text);

/// The only model of a file that must be readable.
[[nodiscard]] Model model(const std::string &xml, const std::string &name = "sample.dmn");

/// The outcome of a table alone.
[[nodiscard]] Outcome decide(const Table &table, const Context &inputs);

} // namespace triage::dmn::sample
