// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base64.h"

#include <algorithm>
#include <cstdint>

namespace triage {

namespace {

constexpr std::string_view digits64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

std::string base64(std::string_view bytes)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8U | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= count ? digits64[group >> (18U - 6U * i) & 63U] : '=';
    }
    return text;
}

std::optional<std::string> bytesOfBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); at += 4) {
        const bool last = at + 4 == text.size();
        std::uint32_t group = 0;
        std::size_t filled = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const char letter = text[at + i];
            if (letter == '=' && last && i >= 2) {
                group <<= 6U;
                continue;
            }
            const auto digit = digits64.find(letter);
            if (digit == std::string_view::npos || filled != i)
                return std::nullopt;
            group = group << 6U | static_cast<std::uint32_t>(digit);
            ++filled;
        }
        for (std::size_t i = 0; i + 1 < filled; ++i)
            bytes += static_cast<char>(group >> (16U - 8U * i) & 0xffU);
    }
    return bytes;
}

} // namespace triage
