// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/fit_messages.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

constexpr std::size_t longestMessage = 60'000;

// CRC-16 with the polynomial 0xA001, one table entry a byte.
constexpr std::array<std::uint16_t, 256> crcTable = [] {
    std::array<std::uint16_t, 256> table{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xA001U : crc >> 1;
        table[byte] = static_cast<std::uint16_t>(crc);
    }
    return table;
}();

std::uint8_t byteAt(std::string_view bytes, std::size_t place)
{
    return static_cast<std::uint8_t>(bytes[place]);
}

std::uint64_t integerAt(std::string_view bytes, std::size_t place, std::size_t size, bool bigEndian)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8 | byteAt(bytes, place + (bigEndian ? i : size - 1 - i));
    return value;
}

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
struct BaseType {
    std::uint8_t number;
    std::uint8_t size;
    bool isSigned;
    bool zeroIsAbsent;
};

constexpr std::array baseTypes{
    BaseType{0, 1, false, false},  BaseType{1, 1, true, false},   BaseType{2, 1, false, false},
    BaseType{3, 2, true, false},   BaseType{4, 2, false, false},  BaseType{5, 4, true, false},
    BaseType{6, 4, false, false},  BaseType{10, 1, false, true},  BaseType{11, 2, false, true},
    BaseType{12, 4, false, true},  BaseType{13, 1, false, false}, BaseType{14, 8, true, false},
    BaseType{15, 8, false, false}, BaseType{16, 8, false, true},
};

struct Slot {
    FitField field;
    std::size_t place;
    BaseType type;
};

// What a local message type stands for until it is defined anew.
struct Definition {
    bool defined = false;
    bool bigEndian = false;
    bool wanted = false;
    FitMessageKind kind = FitMessageKind::FileId;
    std::size_t size = 0;
    std::vector<Slot> slots;
    std::optional<Slot> timestamp; ///< also of messages that are not wanted
};

std::optional<std::int64_t> valueOf(std::string_view message, const Slot &slot, bool bigEndian)
{
    const auto [number, size, isSigned, zeroIsAbsent] = slot.type;
    const std::uint64_t raw = integerAt(message, slot.place, size, bigEndian);
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

// The records of one file, in their order.
class Records {
public:
    Records(BufferedSource &bytes, const FitSink &sink, std::uint16_t crc, std::uint64_t size)
        : m_bytes(&bytes), m_sink(&sink), m_crc(crc), m_left(size)
    {
    }

    FitEnd readAll()
    {
        while (m_left > 0 && !m_problem)
            readRecord();
        if (m_problem)
            return {.crcWrong = false, .brokeOff = m_problem};
        const auto end = m_bytes->peek(2);
        if (!end || end->size() < 2)
            return {.crcWrong = true, .brokeOff = {}};
        const bool wrong = integerAt(*end, 0, 2, false) != m_crc;
        m_bytes->drop(2);
        return {.crcWrong = wrong, .brokeOff = {}};
    }

private:
    // The next bytes, valid until the next call; empty at a problem.
    std::string_view take(std::size_t size)
    {
        if (size > m_left) {
            m_problem = "has a message that is longer than the file";
            return {};
        }
        const auto part = m_bytes->peek(size);
        if (!part || part->size() < size) {
            m_problem = part ? "is cut off" : part.error().what;
            return {};
        }
        for (const char letter : *part)
            m_crc = static_cast<std::uint16_t>(
                m_crc >> 8 ^ crcTable[(m_crc ^ static_cast<std::uint8_t>(letter)) & 0xFF]);
        m_bytes->drop(size);
        m_left -= size;
        return *part;
    }

    void readRecord()
    {
        const std::string_view header = take(1);
        if (header.empty())
            return;
        const std::uint8_t bits = byteAt(header, 0);
        if ((bits & 0x80) != 0)
            readData((bits >> 5) & 3, bits & 0x1F);
        else if ((bits & 0x40) != 0)
            readDefinition(bits & 0x0F, (bits & 0x20) != 0);
        else
            readData(bits & 0x0F, std::nullopt);
    }

    void readDefinition(std::size_t local, bool hasDeveloperFields)
    {
        const std::string_view head = take(5);
        if (head.empty())
            return;
        Definition &definition = m_definitions[local];
        definition = {};
        definition.bigEndian = byteAt(head, 1) == 1;
        const auto global = static_cast<std::uint16_t>(integerAt(head, 2, 2, definition.bigEndian));
        definition.kind = static_cast<FitMessageKind>(global);
        const std::size_t count = byteAt(head, 4);
        const std::string_view fields = take(count * 3);
        if (count > 0 && fields.empty())
            return;
        for (std::size_t i = 0; i < count; ++i)
            addField(definition, byteAt(fields, i * 3), byteAt(fields, i * 3 + 1),
                     byteAt(fields, i * 3 + 2));
        if (hasDeveloperFields && !readDeveloperFields(definition))
            return;
        definition.defined = true;
        if (definition.size > longestMessage)
            m_problem = "has a message of more than 60,000 bytes";
    }

    bool readDeveloperFields(Definition &definition)
    {
        const std::string_view number = take(1);
        if (number.empty())
            return false;
        const std::size_t count = byteAt(number, 0);
        const std::string_view fields = take(count * 3);
        if (count > 0 && fields.empty())
            return false;
        for (std::size_t i = 0; i < count; ++i)
            definition.size += byteAt(fields, i * 3 + 1);
        return true;
    }

    static void addField(Definition &definition, std::uint8_t number, std::uint8_t size,
                         std::uint8_t typeByte)
    {
        const std::size_t place = definition.size;
        definition.size += size;
        const auto type = std::find_if(baseTypes.begin(), baseTypes.end(), [&](const BaseType &t) {
            return t.number == (typeByte & 0x1F) && t.size == size;
        });
        if (type == baseTypes.end())
            return;
        if (number == 253)
            definition.timestamp = Slot{FitField::Timestamp, place, *type};
        for (const WantedField &wanted : wantedFields)
            if (wanted.kind == definition.kind && wanted.number == number) {
                definition.slots.push_back({wanted.field, place, *type});
                definition.wanted = true;
            }
    }

    void readData(std::size_t local, std::optional<int> timeOffset)
    {
        const Definition &definition = m_definitions[local];
        if (!definition.defined) {
            m_problem = fmt::format("has a message of the undefined type {}", local);
            return;
        }
        const std::string_view data = take(definition.size);
        if (m_problem)
            return;
        if (timeOffset)
            m_time = rolledOver(*timeOffset);
        else if (definition.timestamp)
            m_time = valueOf(data, *definition.timestamp, definition.bigEndian).value_or(m_time);
        if (!definition.wanted)
            return;
        FitMessage message{.kind = definition.kind, .values = {}};
        for (const Slot &slot : definition.slots)
            message.values[static_cast<std::size_t>(slot.field)] =
                valueOf(data, slot, definition.bigEndian);
        if (timeOffset && m_time > 31)
            message.values[static_cast<std::size_t>(FitField::Timestamp)] = m_time;
        (*m_sink)(message);
    }

    [[nodiscard]] std::int64_t rolledOver(int offset) const
    {
        const std::int64_t time = (m_time & ~std::int64_t{31}) + offset;
        return offset < (m_time & 31) ? time + 32 : time;
    }

    BufferedSource *m_bytes;
    const FitSink *m_sink;
    std::uint16_t m_crc;
    std::uint64_t m_left;
    std::array<Definition, 16> m_definitions;
    std::int64_t m_time = 0; ///< of the last message that had one
    std::optional<std::string> m_problem;
};

std::uint16_t crcOf(std::string_view bytes)
{
    std::uint16_t crc = 0;
    for (const char letter : bytes)
        crc = static_cast<std::uint16_t>(
            crc >> 8 ^ crcTable[(crc ^ static_cast<std::uint8_t>(letter)) & 0xFF]);
    return crc;
}

} // namespace

bool looksLikeFit(std::string_view start)
{
    return start.size() >= 12 && (byteAt(start, 0) == 12 || byteAt(start, 0) == 14) &&
           start.substr(8, 4) == ".FIT";
}

Result<FitEnd> readFitMessages(BufferedSource &bytes, const FitSink &sink)
{
    const auto start = bytes.peek(14);
    if (!start)
        return tl::unexpected<Error>(start.error());
    if (!looksLikeFit(*start) || start->size() < byteAt(*start, 0))
        return fail("", "has no FIT header where one should be", "copy it from the watch again");
    const std::size_t headerSize = byteAt(*start, 0);
    const std::string_view header = start->substr(0, headerSize);
    const std::uint64_t dataSize = integerAt(header, 4, 4, false);
    const std::uint16_t crc = crcOf(header);
    bool headerWrong = false;
    if (headerSize == 14) {
        const std::uint64_t stated = integerAt(header, 12, 2, false);
        headerWrong = stated != 0 && stated != crcOf(header.substr(0, 12));
    }
    bytes.drop(headerSize);
    FitEnd end = Records(bytes, sink, crc, dataSize).readAll();
    end.crcWrong = end.crcWrong || headerWrong;
    return end;
}

} // namespace triage
