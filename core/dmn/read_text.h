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

/// Texts by what they were parsed to.
struct ParsedTexts {
    std::unordered_map<std::string, ReadCell> cells;
    std::unordered_map<std::string, Expression> expressions;
};

/// The texts of one table: what was read once is not parsed again, for most cells say the same.
class TableTexts {
public:
    /// All must outlive it; `constants` are texts without names, which say the same in every table.
    TableTexts(const XmlFile &file, const Vocabulary &vocabulary, ParsedTexts &constants)
        : m_file(file), m_vocabulary(vocabulary), m_constants(constants)
    {
    }

    [[nodiscard]] Result<ReadCell> cell(pugi::xml_node element);
    [[nodiscard]] Result<Expression> expression(pugi::xml_node element);

private:
    const XmlFile &m_file;
    const Vocabulary &m_vocabulary;
    ParsedTexts &m_constants;
    ParsedTexts m_own;
};

} // namespace triage::dmn
