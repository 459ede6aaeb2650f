// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/place.h"

#include <fmt/format.h>

namespace triage::dmn {

std::string placeOf(const Decision &decision)
{
    return fmt::format("{}:{}, table {}", decision.file, decision.line, decision.name);
}

std::string placeOf(const Decision &decision, const Row &row)
{
    return fmt::format("{}:{}, table {}, rule {}", decision.file, row.line, decision.name, row.id);
}

} // namespace triage::dmn
