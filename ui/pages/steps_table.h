// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace triage {

class Table;

/// A table to read, with all its rows shown. `rows`: the cells of each row. The column `wide` takes
/// the room that is left.
[[nodiscard]] Table *makeStepsTable(const QString &name, const QStringList &heads,
                                    const std::vector<QStringList> &rows, int wide);

} // namespace triage
