// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/source_text.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <simdjson.h>

namespace triage::dmn {

namespace {

/// How many bytes the character takes that starts with this byte; 0 where none starts so.
std::size_t lengthOf(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

/// How many bytes a character reference such as &#8805; (without & and ;) stands for.
std::size_t referenceLength(std::string_view reference)
{
    if (!reference.starts_with("#"))
        return 1;
    const bool hex = reference.size() > 1 && reference[1] == 'x';
    const std::string digits(reference.substr(hex ? 2 : 1));
    const auto code = std::strtoul(digits.c_str(), nullptr, hex ? 16 : 10);
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

} // namespace

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::optional<std::size_t> notUtf8(std::string_view text)
{
    // Why: nearly all files are sound, and checking that they are is much quicker than finding
    // where one is not.
    if (simdjson::validate_utf8(text.data(), text.size()))
        return std::nullopt;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lengthOf(lead);
        if (length == 0 || at + length > text.size())
            return at;
        for (std::size_t i = 1; i < length; ++i)
            if ((static_cast<unsigned char>(text[at + i]) & 0xC0) != 0x80)
                return at;
        const auto second = length > 2 ? static_cast<unsigned char>(text[at + 1]) : 0x90;
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) ||
            (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90))
            return at;
        at += length;
    }
    return std::nullopt;
}

SourceText::SourceText(std::string_view text, std::string file)
    : m_text(text), m_file(std::move(file)), m_lineStarts{0}
{
    m_lineStarts.reserve(text.size() / 32);
    for (std::size_t end = text.find('\n'); end != std::string_view::npos;
         end = text.find('\n', end + 1))
        m_lineStarts.push_back(end + 1);
}

int SourceText::line(std::size_t offset) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return static_cast<int>(after - m_lineStarts.begin());
}

std::string SourceText::place(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const int at = line(offset);
    const std::size_t start = m_lineStarts[static_cast<std::size_t>(at - 1)];
    return fmt::format("{}:{}:{}", m_file, at,
                       characters(m_text.substr(start, offset - start)) + 1);
}

std::size_t SourceText::within(std::size_t start, std::size_t inner) const
{
    std::size_t at = start;
    for (std::size_t read = 0; read < inner && at < m_text.size();) {
        const auto end = m_text[at] == '&' ? m_text.find(';', at) : std::string_view::npos;
        if (end != std::string_view::npos) {
            read += referenceLength(m_text.substr(at + 1, end - at - 1));
            at = end + 1;
        } else {
            at += m_text.substr(at).starts_with("\r\n") ? 2 : 1;
            ++read;
        }
    }
    return at;
}

} // namespace triage::dmn
