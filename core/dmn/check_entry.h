// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/model.h"

#include <optional>
#include <string>
#include <vector>

namespace triage::dmn {

/// The values a cell lists where it lists constants only; otherwise none.
[[nodiscard]] std::vector<Value> listedValues(const UnaryTests &tests);

/// Why an entry can never do what its column is for.
struct WrongEntry {
    std::string what;
    std::string remedy;
};

/// A constant that its column does not list or that is of another type: such a cell never holds.
[[nodiscard]] std::optional<WrongEntry> wrongCell(const UnaryTests &tests,
                                                  const InputClause &column);

/// A constant that its column does not list.
[[nodiscard]] std::optional<WrongEntry> wrongOutput(const Expression &entry,
                                                    const OutputClause &column);

} // namespace triage::dmn
