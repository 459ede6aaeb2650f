// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/model.h"
#include "dmn/read_text.h"

namespace triage::dmn {

/// Reads a decisionTable element; cells and outputs may use the words of `vocabulary`.
[[nodiscard]] Result<DecisionTable> readTable(const XmlFile &file, pugi::xml_node element,
                                              const Vocabulary &vocabulary, ParsedTexts &constants);

} // namespace triage::dmn
