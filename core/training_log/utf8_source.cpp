// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/utf8_source.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace triage {

namespace {

void append(std::string &text, std::uint32_t code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | (code >> 6));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0 | (code >> 12));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (code >> 18));
        text += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    }
}

std::uint8_t byteAt(std::string_view text, std::size_t place)
{
    return static_cast<std::uint8_t>(text[place]);
}

std::size_t wantedLength(std::uint8_t lead)
{
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

// The bytes of the character at `place`: 0 where they are no UTF-8, more than there are left where
// it is cut off.
std::size_t characterLength(std::string_view text, std::size_t place)
{
    const std::uint8_t lead = byteAt(text, place);
    const std::size_t length = wantedLength(lead);
    for (std::size_t i = 1; i < length && place + i < text.size(); ++i) {
        const std::uint8_t next = byteAt(text, place + i);
        if ((next & 0xC0) != 0x80)
            return 0;
        const bool tooLong = (lead == 0xE0 && next < 0xA0) || (lead == 0xF0 && next < 0x90);
        const bool noCharacter = (lead == 0xED && next >= 0xA0) || (lead == 0xF4 && next >= 0x90);
        if (i == 1 && (tooLong || noCharacter))
            return 0;
    }
    return length;
}

bool declaresLatin1(std::string_view start)
{
    std::string declaration(start.substr(0, start.find("?>")));
    std::transform(declaration.begin(), declaration.end(), declaration.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    const auto place = declaration.find("encoding");
    if (declaration.find("<?xml") == std::string::npos || place == std::string::npos)
        return false;
    const std::string_view name = std::string_view(declaration).substr(place);
    return name.find("8859-1") != std::string_view::npos ||
           name.find("windows-1252") != std::string_view::npos ||
           name.find("latin1") != std::string_view::npos;
}

} // namespace

Utf8Source::Utf8Source(BufferedSource &from) : m_from(&from) {}

Result<void> Utf8Source::recognise()
{
    const auto start = m_from->peek(256);
    if (!start)
        return tl::unexpected<Error>(start.error());
    m_encoding = Encoding::Utf8;
    if (start->starts_with("\xEF\xBB\xBF")) {
        m_from->drop(3);
    } else if (start->starts_with("\xFF\xFE")) {
        m_encoding = Encoding::Utf16Little;
        m_from->drop(2);
    } else if (start->starts_with("\xFE\xFF")) {
        m_encoding = Encoding::Utf16Big;
        m_from->drop(2);
    } else if (declaresLatin1(*start)) {
        m_encoding = Encoding::Latin1;
    }
    return {};
}

void Utf8Source::convertUtf8(std::string_view bytes, bool last)
{
    std::size_t copied = 0;
    for (std::size_t place = 0; place < bytes.size();) {
        if (byteAt(bytes, place) < 0x80) {
            ++place;
            continue;
        }
        const std::size_t length =
            m_encoding == Encoding::Latin1 ? 0 : characterLength(bytes, place);
        if (length > bytes.size() - place && !last) {
            m_ready.append(bytes.substr(copied, place - copied));
            m_rest.assign(bytes.substr(place));
            return;
        }
        if (length > 0 && length <= bytes.size() - place) {
            place += length;
            continue;
        }
        m_ready.append(bytes.substr(copied, place - copied));
        append(m_ready, byteAt(bytes, place));
        m_repaired = m_repaired || m_encoding == Encoding::Utf8;
        copied = ++place;
    }
    m_ready.append(bytes.substr(copied));
}

void Utf8Source::convertUtf16(std::string_view bytes)
{
    const bool little = m_encoding == Encoding::Utf16Little;
    const auto unitAt = [&](std::size_t place) -> std::uint32_t {
        const std::uint32_t first = byteAt(bytes, place);
        const std::uint32_t second = byteAt(bytes, place + 1);
        return little ? second << 8 | first : first << 8 | second;
    };
    std::size_t place = 0;
    while (place + 2 <= bytes.size()) {
        std::uint32_t code = unitAt(place);
        if (code >= 0xD800 && code < 0xDC00) {
            if (place + 4 > bytes.size())
                break;
            const std::uint32_t low = unitAt(place + 2);
            const bool pair = low >= 0xDC00 && low < 0xE000;
            code = pair ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD;
            place += pair ? 2 : 0;
        } else if (code >= 0xDC00 && code < 0xE000) {
            code = 0xFFFD;
        }
        append(m_ready, code);
        place += 2;
    }
    m_rest.assign(bytes.substr(place));
}

Result<bool> Utf8Source::convert()
{
    m_ready.clear();
    m_begin = 0;
    std::string bytes = std::exchange(m_rest, {});
    const std::size_t kept = bytes.size();
    bytes.resize(kept + 32 * 1024);
    const auto size = m_from->read({bytes.data() + kept, bytes.size() - kept});
    if (!size)
        return tl::unexpected<Error>(size.error());
    bytes.resize(kept + *size);
    if (m_encoding == Encoding::Utf8 || m_encoding == Encoding::Latin1)
        convertUtf8(bytes, *size == 0);
    else
        convertUtf16(bytes);
    return *size > 0 || !m_ready.empty();
}

Result<std::size_t> Utf8Source::read(std::span<char> into)
{
    if (m_encoding == Encoding::Unknown)
        if (const auto known = recognise(); !known)
            return tl::unexpected<Error>(known.error());
    while (m_begin == m_ready.size()) {
        const auto more = convert();
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more)
            return 0;
    }
    const std::size_t size = std::min(into.size(), m_ready.size() - m_begin);
    std::copy_n(m_ready.data() + m_begin, size, into.data());
    m_begin += size;
    return size;
}

} // namespace triage
