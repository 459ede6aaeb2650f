// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/feel_parser.h"
#include "dmn/xml_file.h"

namespace triage::dmn {

/// Parses the `text` child of an element as an expression; empty text is refused.
[[nodiscard]] Result<Expression> readExpression(const XmlFile &file, pugi::xml_node element,
                                                const Vocabulary &vocabulary);

/// A cell with its text as written.
struct ReadCell {
    UnaryTests tests;
    std::string text;
};

/// Parses the `text` child of an element as a cell; empty text is any value.
[[nodiscard]] Result<ReadCell> readCell(const XmlFile &file, pugi::xml_node element,
                                        const Vocabulary &vocabulary);

} // namespace triage::dmn
