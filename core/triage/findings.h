// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/run.h"
#include "triage/assessment.h"

#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// One row that fired, with what it concludes.
struct Finding {
    const dmn::Value *value = nullptr; ///< the row's output: a value, or a context of several
    Reason reason;

    /// The output of this column, or an empty text.
    [[nodiscard]] std::string_view text(std::string_view column) const;
    /// The output of this column as a number, or 0.
    [[nodiscard]] double number(std::string_view column) const;
};

/// The rows of a table that fired, in order. They point into the graph.
[[nodiscard]] std::vector<Finding> findingsOf(const dmn::Graph &graph, dmn::Slot table,
                                              const dmn::Run &run);

/// The same of several tables, one after the other.
[[nodiscard]] std::vector<Finding>
findingsOf(const dmn::Graph &graph, const std::vector<dmn::Slot> &tables, const dmn::Run &run);

/// The reason that a row of a table gives.
[[nodiscard]] Reason reasonOf(const dmn::Decision &decision, std::size_t row);

} // namespace triage
