// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace triage::dmn {

/// Reads a model of DMN 1.1 to 1.6 and writes it as DMN 1.3 in one layout: an element a line, two
/// spaces a level, children in the order of the schema, attributes in a fixed order. Ids, labels,
/// annotations, comments, the diagram and the additions of other programs are kept, so a model that
/// is already laid out comes back byte for byte. Refuses what readModel refuses, and what DMN 1.3
/// cannot say.
[[nodiscard]] Result<std::string> rewriteModel(std::string_view xml, const std::string &file);

} // namespace triage::dmn
