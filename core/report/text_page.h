// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/first_letter.h"

#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// Plain text for a terminal, written from top to bottom in lines of at most 80 characters.
class TextPage {
public:
    /// The page's own heading, underlined with `=`.
    void title(std::string_view text);
    /// A section's heading, underlined with `-`.
    void heading(std::string_view text);
    /// Nothing for an empty text.
    void paragraph(std::string_view text, std::size_t indent = 0);
    /// "- " and the text, its further lines below the text.
    void bullet(std::string_view text, std::size_t indent = 2);

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    void wrap(std::string_view text, const std::string &first, const std::string &rest);
    std::string m_text;
};

/// The parts that are not empty, with `between` between them.
[[nodiscard]] std::string joinWords(const std::vector<std::string> &parts,
                                    std::string_view between);

/// Capital first letter and a full stop at the end.
[[nodiscard]] std::string sentence(std::string text);

} // namespace triage
