// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/recovery_key.h"

#include "sealing/sealed_bytes.h"

#include <sodium.h>

namespace triage {

namespace {

constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int bitsOfSign = 5;
constexpr std::size_t keySigns = recoveryKeySize * 8 / bitsOfSign;
constexpr std::size_t checkSigns = 4;
constexpr std::size_t groupSigns = 4;

// The bits of the bytes, five at a time, the highest first.
std::string signsOf(ConstBytes bytes, std::size_t count)
{
    std::string text;
    for (std::size_t at = 0; at < count; ++at) {
        unsigned value = 0;
        for (std::size_t bit = at * bitsOfSign; bit < (at + 1) * bitsOfSign; ++bit)
            value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1U);
        text += signs[value];
    }
    return text;
}

std::string checkOf(const Secret &key)
{
    return signsOf(digestOf(key.bytes()), checkSigns);
}

char meantBy(char typed)
{
    const char sign = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (sign == 'O')
        return '0';
    return sign == 'I' || sign == 'L' ? '1' : sign;
}

} // namespace

std::string recoveryText(const Secret &key)
{
    const std::string all = signsOf(key.bytes(), keySigns) + checkOf(key);
    std::string text;
    for (std::size_t at = 0; at < all.size(); at += groupSigns)
        text += (at > 0 ? "-" : "") + all.substr(at, groupSigns);
    return text;
}

std::optional<Secret> readRecoveryKey(std::string_view text)
{
    Secret key(recoveryKeySize);
    if (key.bytes().empty())
        return {};
    std::string check;
    std::size_t count = 0;
    for (const char typed : text) {
        if (typed == ' ' || typed == '-' || typed == '\n' || typed == '\t' || typed == '\r')
            continue;
        const auto value = signs.find(meantBy(typed));
        if (value == std::string_view::npos)
            return {};
        for (std::size_t bit = 0; count < keySigns && bit < bitsOfSign; ++bit) {
            const std::size_t place = count * bitsOfSign + bit;
            const auto set = static_cast<unsigned>(value) >> (bitsOfSign - 1 - bit) & 1U;
            key.bytes()[place / 8] =
                static_cast<unsigned char>(key.bytes()[place / 8] | set << (7 - place % 8));
        }
        if (count >= keySigns)
            check += signs[value];
        ++count;
    }
    if (count != keySigns + checkSigns || check != checkOf(key))
        return {};
    return key;
}

} // namespace triage
