// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/null_traps.h"
#include "dmn/constants.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage::dmn {

bool isNullTrap(const UnaryTests &cell)
{
    const CellConstants constants = constantsOf(cell);
    return constants.negated && std::none_of(constants.equal.begin(), constants.equal.end(),
                                             [](const Value &value) { return value.isNull(); });
}

std::vector<Error> nullTraps(const Model &model)
{
    std::vector<Error> traps;
    for (const auto &decision : model.decisions) {
        if (decision.table() == nullptr)
            continue;
        const auto &table = *decision.table();
        for (const auto &row : table.rows)
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                if (isNullTrap(row.cells[i]))
                    traps.push_back(
                        {fmt::format("{}:{}", model.file, row.line),
                         fmt::format("{} {} also holds where nobody answered", table.inputs[i].text,
                                     row.cellTexts[i]),
                         "name null, as in not(null, \"a\"), or list the values meant"});
    }
    return traps;
}

} // namespace triage::dmn
