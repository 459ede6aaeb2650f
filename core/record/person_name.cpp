// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/person_name.h"

#include <fmt/format.h>

namespace triage {

std::string trimmed(const std::string &name)
{
    constexpr std::string_view spaces = " \t\r\n";
    const auto first = name.find_first_not_of(spaces);
    if (first == std::string::npos)
        return {};
    return name.substr(first, name.find_last_not_of(spaces) - first + 1);
}

tl::unexpected<Error> nameMissing()
{
    return fail("client", "the name is empty", "type a name or a number for the client");
}

tl::unexpected<Error> nameTaken(const std::string &name)
{
    return fail("client", fmt::format("there is already a client named \"{}\"", name),
                "choose another name");
}

} // namespace triage
