// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace triage {

namespace {

/// By byte: whether it cannot stand in a quoted text as it is.
constexpr std::array<bool, 256> needsEscape = [] {
    std::array<bool, 256> needs{};
    for (std::size_t byte = 0; byte < ' '; ++byte)
        needs[byte] = true;
    needs['"'] = true;
    needs['\\'] = true;
    return needs;
}();

void escape(unsigned char byte, std::string &out)
{
    constexpr std::string_view marked = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    constexpr std::string_view digits = "0123456789abcdef";
    out += '\\';
    if (const auto place = marked.find(static_cast<char>(byte)); place != std::string_view::npos) {
        out += letters[place];
        return;
    }
    out += "u00";
    out += digits[byte >> 4];
    out += digits[byte & 15];
}

/// How many bytes at the beginning of a text can stand in quotes as they are.
std::size_t plainLength(std::string_view text)
{
    // Why: eight bytes at a time; a byte of the word `found` has its highest bit set where that of
    // the text needs an escape, and where it does not no bit is set.
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highs = 0x8080808080808080U;
    const auto below = [](std::uint64_t word, std::uint64_t limit) {
        return (word - ones * limit) & ~word & highs;
    };
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        if ((below(word, ' ') | below(word ^ ones * '"', 1) | below(word ^ ones * '\\', 1)) != 0)
            break;
    }
    while (at < text.size() && !needsEscape[static_cast<unsigned char>(text[at])])
        ++at;
    return at;
}

template<typename Number, typename... Format>
void appendDigits(Number number, std::string &out, Format... format)
{
    std::array<char, 32> digits{};
    const auto written =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, format...);
    out.append(digits.data(), written.ptr);
}

/// A number of at most two decimals below a hundred thousand; false for any other.
bool appendHundredths(double number, std::string &out)
{
    const double size = std::abs(number);
    constexpr double most = 1e5;
    const auto hundredths = size < most ? static_cast<int>(size * 100 + 0.5) : 0;
    if (hundredths == 0 || hundredths / 100.0 != size)
        return false;
    if (number < 0)
        out += '-';
    appendDigits(hundredths / 100, out);
    if (const int rest = hundredths % 100; rest != 0) {
        out += '.';
        out += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            out += static_cast<char>('0' + rest % 10);
    }
    return true;
}

} // namespace

void appendNumber(double number, std::string &out)
{
    // Why: weights and sums have two decimals, and to find the shortest digits of any number takes
    // far longer.
    if (appendHundredths(number, out))
        return;
    constexpr double leastPlain = 1e-4;
    constexpr double mostPlain = 1e15;
    const double size = std::abs(number);
    const bool plain = size == 0 || (size >= leastPlain && size < mostPlain);
    appendDigits(number, out, plain ? std::chars_format::fixed : std::chars_format::scientific);
}

void JsonWriter::open(char bracket)
{
    next();
    m_out += bracket;
    m_first = true;
    ++m_depth;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_out += bracket;
    m_first = false;
}

/// Parts a value or a key from what stands before it.
void JsonWriter::next()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_out += ',';
    if (m_depth > 0)
        newLine();
    m_first = false;
}

void JsonWriter::newLine()
{
    if (!m_indented)
        return;
    m_out += '\n';
    m_out.append(2 * m_depth, ' ');
}

void JsonWriter::key(std::string_view name)
{
    next();
    quote(name);
    m_out += m_indented ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::value(std::string_view text)
{
    next();
    quote(text);
}

void JsonWriter::value(int number)
{
    next();
    appendDigits(number, m_out);
}

void JsonWriter::value(double number)
{
    if (!std::isfinite(number)) {
        value(nullptr);
        return;
    }
    next();
    const std::size_t begin = m_out.size();
    appendNumber(number, m_out);
    if (m_out.find_first_of(".e", begin) == std::string::npos)
        m_out += ".0";
}

void JsonWriter::value(std::nullptr_t)
{
    next();
    m_out += "null";
}

void JsonWriter::quote(std::string_view text)
{
    m_out += '"';
    for (;;) {
        const std::size_t plain = plainLength(text);
        m_out += text.substr(0, plain);
        if (plain == text.size())
            break;
        escape(static_cast<unsigned char>(text[plain]), m_out);
        text.remove_prefix(plain + 1);
    }
    m_out += '"';
}

} // namespace triage
