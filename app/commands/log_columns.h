// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/training_log.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

namespace triage {

/// What the command line says of the columns of lists that are not known.
struct ColumnWords {
    std::vector<std::string> columns;  ///< "date=Datum", "distance=3"
    std::string dates;                 ///< "dmy", "mdy", "ymd"; empty: as the rows show
    std::string decimal;               ///< "point", "comma"; empty: as the rows show
    std::string times;                 ///< "s", "min", "h"; empty: as header or pace show
    std::string unit;                  ///< "km", "mi", "m"; empty: as header or pace show
    std::vector<std::string> runWords; ///< kinds that are runs too

    /// True where anything of it names or explains a column.
    [[nodiscard]] bool any() const;
};

/// Adds the options to the command; `words` must outlive the parsing.
void addColumnOptions(CLI::App &command, ColumnWords &words);

/// How a list is to be read: what the command line says, else what the list shows. Fails where
/// neither tells the date or the distance, or whether the day or the month stands first.
[[nodiscard]] Result<ListMapping> mappingOf(const ColumnWords &words, const ListSample &sample,
                                            const std::string &file);

/// The options that would read the list as it seems to be meant, to be shown to a person.
[[nodiscard]] std::string suggestedOptions(const ListSample &sample);

/// "the date from “Datum”, day first; ...": what was taken for what.
[[nodiscard]] std::string mappingText(const ListMapping &mapping);

} // namespace triage
