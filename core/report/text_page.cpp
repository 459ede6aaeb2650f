// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_page.h"

#include <algorithm>

namespace triage {

namespace {

constexpr std::size_t lineLength = 80;

// Characters, not bytes: bytes of UTF-8 that continue a character do not count.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xc0) != 0x80; }));
}

} // namespace

void TextPage::title(std::string_view text)
{
    wrap(text, "", "");
    m_text += std::string(std::min(widthOf(text), lineLength), '=') + "\n";
}

void TextPage::heading(std::string_view text)
{
    m_text += "\n";
    wrap(text, "", "");
    m_text += std::string(std::min(widthOf(text), lineLength), '-') + "\n";
}

void TextPage::paragraph(std::string_view text, std::size_t indent)
{
    const std::string margin(indent, ' ');
    wrap(text, margin, margin);
}

void TextPage::bullet(std::string_view text, std::size_t indent)
{
    const std::string margin(indent, ' ');
    wrap(text, margin + "- ", margin + "  ");
}

void TextPage::wrap(std::string_view text, const std::string &first, const std::string &rest)
{
    constexpr std::string_view spaces = " \n\t";
    std::string line;
    for (std::size_t at = text.find_first_not_of(spaces); at != std::string_view::npos;) {
        const auto end = std::min(text.find_first_of(spaces, at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = text.find_first_not_of(spaces, end);
        if (line.empty()) {
            line = first;
        } else if (widthOf(line) + 1 + widthOf(word) > lineLength) {
            m_text += line + "\n";
            line = rest;
        } else if (line.back() != ' ') {
            line += ' ';
        }
        line += word;
    }
    if (!line.empty())
        m_text += line + "\n";
}

std::string joinWords(const std::vector<std::string> &parts, std::string_view between)
{
    std::string text;
    for (const std::string &part : parts)
        if (!part.empty())
            text += (text.empty() ? "" : std::string(between)) + part;
    return text;
}

std::string sentence(std::string text)
{
    text = capitalised(text);
    if (!text.empty() && std::string_view(".!?:").find(text.back()) == std::string_view::npos)
        text += '.';
    return text;
}

} // namespace triage
