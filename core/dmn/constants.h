// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/feel.h"
#include "dmn/value.h"

#include <optional>
#include <vector>

namespace triage::dmn {

/// The value of an expression that reads no names; nothing for any other.
[[nodiscard]] std::optional<Value> constantValue(const Expression &expression);

/// The constants in a cell.
struct CellConstants {
    std::vector<Value> compared; ///< every one that the input is compared with
    std::vector<Value> equal;    ///< those of them that it is to be equal to
    bool negated = false;        ///< not(...)
    bool all = true;             ///< false where it is also compared with what names say
};
[[nodiscard]] CellConstants constantsOf(const UnaryTests &cell);

} // namespace triage::dmn
