// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markup.h"

namespace triage {

namespace {

/// What stands for a byte, or nullptr where it stands for itself.
const char *reference(char byte, bool attribute)
{
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '\r':
        return "&#13;";
    case '"':
        return attribute ? "&quot;" : nullptr;
    case '\n':
        return attribute ? "&#10;" : nullptr;
    case '\t':
        return attribute ? "&#9;" : nullptr;
    default:
        return nullptr;
    }
}

std::string escaped(std::string_view text, bool attribute)
{
    std::string result;
    result.reserve(text.size());
    for (const char byte : text) {
        if (const char *name = reference(byte, attribute))
            result += name;
        else
            result += byte;
    }
    return result;
}

} // namespace

std::string escapedText(std::string_view text)
{
    return escaped(text, false);
}

std::string escapedAttribute(std::string_view text)
{
    return escaped(text, true);
}

} // namespace triage
