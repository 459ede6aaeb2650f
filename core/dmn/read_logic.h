// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/model.h"
#include "dmn/read_text.h"

namespace triage::dmn {

/// Reads the one decisionTable, literalExpression or invocation of a decision.
[[nodiscard]] Result<Logic> readLogic(const XmlFile &file, pugi::xml_node decision,
                                      const Vocabulary &vocabulary, ParsedTexts &constants);

/// Reads a businessKnowledgeModel whose body is a literal expression.
[[nodiscard]] Result<std::shared_ptr<const Function>>
readFunction(const XmlFile &file, pugi::xml_node element, const std::vector<std::string> &members);

} // namespace triage::dmn
