// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_bytes.h"

namespace {

// The checksum bit by bit, so that it is not the table of the reader.
std::uint16_t crcOf(const std::string &bytes)
{
    unsigned crc = 0;
    for (const char letter : bytes) {
        crc ^= static_cast<std::uint8_t>(letter);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xA001U : crc >> 1;
    }
    return static_cast<std::uint16_t>(crc);
}

void append(std::string &bytes, std::uint64_t value, std::size_t size, bool bigEndian)
{
    for (std::size_t i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8 * (bigEndian ? size - 1 - i : i)) & 0xFF);
}

} // namespace

void FitBytes::put(std::uint64_t value, std::size_t size, bool bigEndian)
{
    append(m_data, value, size, bigEndian);
}

FitBytes &FitBytes::define(std::uint8_t local, std::uint16_t global,
                           const std::vector<Field> &fields,
                           const std::vector<Field> &developerFields)
{
    put(0x40U | (developerFields.empty() ? 0U : 0x20U) | local, 1, false);
    put(0, 1, false);
    put(m_bigEndian ? 1 : 0, 1, false);
    put(global, 2, m_bigEndian);
    put(fields.size(), 1, false);
    for (const auto &[number, size, type] : fields)
        m_data += {static_cast<char>(number), static_cast<char>(size), static_cast<char>(type)};
    if (!developerFields.empty())
        put(developerFields.size(), 1, false);
    for (const auto &[number, size, type] : developerFields)
        m_data += {static_cast<char>(number), static_cast<char>(size), static_cast<char>(type)};
    return *this;
}

FitBytes &FitBytes::message(std::uint8_t header,
                            const std::vector<std::pair<std::uint64_t, std::size_t>> &values)
{
    put(header, 1, false);
    for (const auto &[value, size] : values)
        put(value, size, m_bigEndian);
    return *this;
}

std::string FitBytes::file(std::uint8_t headerSize) const
{
    std::string bytes;
    append(bytes, headerSize, 1, false);
    append(bytes, 0x20, 1, false);
    append(bytes, 2132, 2, false);
    append(bytes, m_data.size(), 4, false);
    bytes += ".FIT";
    if (headerSize == 14)
        append(bytes, crcOf(bytes), 2, false);
    bytes += m_data;
    append(bytes, crcOf(bytes), 2, false);
    return bytes;
}

FitBytes fitRun(bool bigEndian)
{
    constexpr std::uint64_t start = 1777788000 - 631065600;
    FitBytes bytes(bigEndian);
    bytes.define(0, 0, {{0, 1, 0x00}}).message(0, {{4, 1}});
    bytes
        .define(1, 18,
                {{253, 4, 0x86},
                 {2, 4, 0x86},
                 {5, 1, 0x00},
                 {7, 4, 0x86},
                 {8, 4, 0x86},
                 {9, 4, 0x86},
                 {22, 2, 0x84}})
        .message(1, {{start + 99999, 4},
                     {start, 4},
                     {1, 1},
                     {3060000, 4},
                     {3000000, 4},
                     {1000000, 4},
                     {77, 2}});
    return bytes;
}
