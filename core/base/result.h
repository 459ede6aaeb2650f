// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace triage {

/// An expected failure, in words for the person who can mend it.
struct Error {
    std::string where;  ///< "file:line:column", a table and row, a question id, an SQL step.
    std::string what;   ///< What is wrong, with the offending value.
    std::string remedy; ///< What to do about it.

    bool operator==(const Error &) const = default;

    /// One line: "where: what (remedy)".
    [[nodiscard]] std::string text() const
    {
        std::string line = where.empty() ? what : where + ": " + what;
        if (!remedy.empty())
            line += " (" + remedy + ")";
        return line;
    }
};

/// A value, or the Error that says why there is none.
template<typename T>
using Result = tl::expected<T, Error>;

/// Makes the failing side of a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(std::string where, std::string what,
                                                std::string remedy)
{
    return tl::unexpected<Error>(Error{std::move(where), std::move(what), std::move(remedy)});
}

} // namespace triage
