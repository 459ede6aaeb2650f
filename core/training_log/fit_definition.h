// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/fit_messages.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace triage {

[[nodiscard]] inline std::uint8_t byteAt(std::string_view bytes, std::size_t place)
{
    return static_cast<std::uint8_t>(bytes[place]);
}

/// The whole number of `size` bytes (at most 8) at `place`.
[[nodiscard]] std::uint64_t fitInteger(std::string_view bytes, std::size_t place, std::size_t size,
                                       bool bigEndian);

/// A base type of FIT: its size in bytes, sign, and whether 0 stands for "absent".
struct FitBaseType {
    std::uint8_t number;
    std::uint8_t size;
    bool isSigned;
    bool zeroIsAbsent;
};

/// Where a field lies in a message.
struct FitSlot {
    FitField field;
    std::size_t place;
    FitBaseType type;
};

/// What stands in the slot; nothing where the message says "absent".
[[nodiscard]] std::optional<std::int64_t> fitValue(std::string_view message, const FitSlot &slot,
                                                   bool bigEndian);

/// What a local message type stands for until it is defined anew.
struct FitDefinition {
    bool defined = false;
    bool bigEndian = false;
    bool wanted = false; ///< it has a field that matters here
    FitMessageKind kind = FitMessageKind::FileId;
    std::size_t size = 0; ///< bytes of a message
    std::vector<FitSlot> slots;
    std::optional<FitSlot> timestamp; ///< also of messages that are not wanted

    /// The next field, as the definition message gives it.
    void addField(std::uint8_t number, std::uint8_t fieldSize, std::uint8_t typeByte);
};

} // namespace triage
