// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Builds FIT files byte by byte, for tests.
class FitBytes {
public:
    struct Field {
        std::uint8_t number;
        std::uint8_t size;
        std::uint8_t type;
    };

    explicit FitBytes(bool bigEndian = false) : m_bigEndian(bigEndian) {}

    FitBytes &define(std::uint8_t local, std::uint16_t global, const std::vector<Field> &fields,
                     const std::vector<Field> &developerFields = {});
    /// A message: the header byte, then values in the order and sizes given.
    FitBytes &message(std::uint8_t header,
                      const std::vector<std::pair<std::uint64_t, std::size_t>> &values);
    /// The whole file with header and checksum.
    [[nodiscard]] std::string file(std::uint8_t headerSize = 14) const;

private:
    void put(std::uint64_t value, std::size_t size, bool bigEndian);
    bool m_bigEndian;
    std::string m_data;
};

/// A run of 10 km in 3,000 s (3,060 s with pauses) on 3 May 2026 at 6:00 UTC, climbing 77 m.
[[nodiscard]] FitBytes fitRun(bool bigEndian = false);
