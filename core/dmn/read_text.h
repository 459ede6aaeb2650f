// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/feel_parser.h"
#include "dmn/xml_file.h"

#include <string>
#include <unordered_map>

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

/// The texts of one table: what was read once is not parsed again, for most cells say the same.
class TableTexts {
public:
    /// Both must outlive it.
    TableTexts(const XmlFile &file, const Vocabulary &vocabulary)
        : m_file(file), m_vocabulary(vocabulary)
    {
    }

    [[nodiscard]] Result<ReadCell> cell(pugi::xml_node element);
    [[nodiscard]] Result<Expression> expression(pugi::xml_node element);

private:
    const XmlFile &m_file;
    const Vocabulary &m_vocabulary;
    std::unordered_map<std::string, ReadCell> m_cells;
    std::unordered_map<std::string, Expression> m_expressions;
};

} // namespace triage::dmn
