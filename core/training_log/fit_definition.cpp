// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/fit_definition.h"

#include <algorithm>
#include <array>

namespace triage {

namespace {

struct WantedField {
    FitMessageKind kind;
    std::uint8_t number;
    FitField field;
};

constexpr std::array wantedFields{
    WantedField{FitMessageKind::FileId, 0, FitField::FileType},
    WantedField{FitMessageKind::Sport, 0, FitField::Sport},
    WantedField{FitMessageKind::Session, 253, FitField::Timestamp},
    WantedField{FitMessageKind::Session, 2, FitField::StartTime},
    WantedField{FitMessageKind::Session, 5, FitField::Sport},
    WantedField{FitMessageKind::Session, 7, FitField::ElapsedMs},
    WantedField{FitMessageKind::Session, 8, FitField::TimerMs},
    WantedField{FitMessageKind::Session, 9, FitField::DistanceCm},
    WantedField{FitMessageKind::Session, 22, FitField::AscentM},
    WantedField{FitMessageKind::Lap, 253, FitField::Timestamp},
    WantedField{FitMessageKind::Lap, 2, FitField::StartTime},
    WantedField{FitMessageKind::Lap, 7, FitField::ElapsedMs},
    WantedField{FitMessageKind::Lap, 8, FitField::TimerMs},
    WantedField{FitMessageKind::Lap, 9, FitField::DistanceCm},
    WantedField{FitMessageKind::Record, 253, FitField::Timestamp},
    WantedField{FitMessageKind::Record, 5, FitField::DistanceCm},
};

// The whole-number base types: size in bytes, sign, and whether 0 stands for "absent".
constexpr std::array baseTypes{
    FitBaseType{0, 1, false, false},  FitBaseType{1, 1, true, false},
    FitBaseType{2, 1, false, false},  FitBaseType{3, 2, true, false},
    FitBaseType{4, 2, false, false},  FitBaseType{5, 4, true, false},
    FitBaseType{6, 4, false, false},  FitBaseType{10, 1, false, true},
    FitBaseType{11, 2, false, true},  FitBaseType{12, 4, false, true},
    FitBaseType{13, 1, false, false}, FitBaseType{14, 8, true, false},
    FitBaseType{15, 8, false, false}, FitBaseType{16, 8, false, true},
};

} // namespace

std::uint64_t fitInteger(std::string_view bytes, std::size_t place, std::size_t size,
                         bool bigEndian)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8 | byteAt(bytes, place + (bigEndian ? i : size - 1 - i));
    return value;
}

std::optional<std::int64_t> fitValue(std::string_view message, const FitSlot &slot, bool bigEndian)
{
    const auto [number, size, isSigned, zeroIsAbsent] = slot.type;
    const std::uint64_t raw = fitInteger(message, slot.place, size, bigEndian);
    const std::uint64_t ones = size == 8 ? UINT64_MAX : (std::uint64_t{1} << (size * 8)) - 1;
    const std::uint64_t absent = zeroIsAbsent ? 0 : isSigned ? ones >> 1 : ones;
    if (raw == absent)
        return std::nullopt;
    if (isSigned && raw > ones >> 1)
        return static_cast<std::int64_t>(raw | ~ones);
    if (raw > INT64_MAX)
        return std::nullopt;
    return static_cast<std::int64_t>(raw);
}

void FitDefinition::addField(std::uint8_t number, std::uint8_t fieldSize, std::uint8_t typeByte)
{
    const std::size_t place = size;
    size += fieldSize;
    const auto type = std::find_if(baseTypes.begin(), baseTypes.end(), [&](const auto &each) {
        return each.number == (typeByte & 0x1F) && each.size == fieldSize;
    });
    if (type == baseTypes.end())
        return;
    if (number == 253)
        timestamp = FitSlot{FitField::Timestamp, place, *type};
    for (const WantedField &field : wantedFields)
        if (field.kind == kind && field.number == number) {
            slots.push_back({field.field, place, *type});
            wanted = true;
        }
}

} // namespace triage
