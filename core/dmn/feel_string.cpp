// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/feel_string.h"

#include <charconv>
#include <chrono>
#include <fmt/format.h>

namespace triage::dmn {

namespace {

void appendUtf8(std::string &text, std::uint32_t code)
{
    const auto byte = [&](std::uint32_t bits) { text += static_cast<char>(bits); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | (code >> 6));
        byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3F));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    }
}

/// Reads `digits` hexadecimal digits at `at`; false where they are none or name no character.
bool readHex(std::string_view text, std::size_t at, std::size_t digits, std::uint32_t &code)
{
    if (at + digits > text.size())
        return false;
    const auto *first = text.data() + at;
    const auto read = std::from_chars(first, first + digits, code, 16);
    return read.ec == std::errc() && read.ptr == first + digits && code != 0 && code <= 0x10FFFF &&
           (code < 0xD800 || code > 0xDFFF);
}

/// Resolves the escape behind the backslash at `at` and moves `at` behind it.
bool readEscape(std::string_view text, std::size_t &at, std::string &content)
{
    const char kind = at + 1 < text.size() ? text[at + 1] : '\0';
    const std::size_t digits = kind == 'u' ? 4 : kind == 'U' ? 6 : 0;
    at += 2;
    std::uint32_t code = 0;
    switch (kind) {
    case '"':
    case '\\':
    case '\'':
        content += kind;
        return true;
    case 'n':
        content += '\n';
        return true;
    case 't':
        content += '\t';
        return true;
    case 'r':
        content += '\r';
        return true;
    case 'u':
    case 'U':
        if (!readHex(text, at, digits, code))
            return false;
        at += digits;
        appendUtf8(content, code);
        return true;
    default:
        return false;
    }
}

} // namespace

FeelResult<std::string> readString(std::string_view text, std::size_t &at)
{
    const std::size_t start = at++;
    std::string content;
    while (at < text.size() && text[at] != '"') {
        if (text[at] != '\\') {
            content += text[at++];
            continue;
        }
        const std::size_t escape = at;
        if (!readEscape(text, at, content))
            return tl::unexpected(FeelError{
                escape, "a backslash that begins no escape",
                R"(write \\ for a backslash; the escapes are \" \\ \n \r \t \uXXXX \UXXXXXX)"});
    }
    if (at >= text.size())
        return tl::unexpected(
            FeelError{start, "a text without its closing quote", "end the text with \""});
    ++at;
    return content;
}

bool isDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    int parts[3] = {};
    const std::string_view pieces[3] = {text.substr(0, 4), text.substr(5, 2), text.substr(8, 2)};
    for (int i = 0; i < 3; ++i) {
        const auto *end = pieces[i].data() + pieces[i].size();
        const auto read = std::from_chars(pieces[i].data(), end, parts[i]);
        if (read.ec != std::errc() || read.ptr != end || parts[i] <= 0)
            return false;
    }
    return std::chrono::year_month_day(std::chrono::year(parts[0]),
                                       std::chrono::month(static_cast<unsigned>(parts[1])),
                                       std::chrono::day(static_cast<unsigned>(parts[2])))
        .ok();
}

} // namespace triage::dmn
