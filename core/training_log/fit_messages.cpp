// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/fit_messages.h"

#include "training_log/fit_definition.h"

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
        const bool wrong = fitInteger(*end, 0, 2, false) != m_crc;
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
        FitDefinition &definition = m_definitions[local];
        definition = {};
        definition.bigEndian = byteAt(head, 1) == 1;
        const auto global =
            static_cast<std::uint16_t>(fitInteger(head, 2, 2, definition.bigEndian));
        definition.kind = static_cast<FitMessageKind>(global);
        const std::size_t count = byteAt(head, 4);
        const std::string_view fields = take(count * 3);
        if (count > 0 && fields.empty())
            return;
        for (std::size_t i = 0; i < count; ++i)
            definition.addField(byteAt(fields, i * 3), byteAt(fields, i * 3 + 1),
                                byteAt(fields, i * 3 + 2));
        if (hasDeveloperFields && !readDeveloperFields(definition))
            return;
        definition.defined = true;
        if (definition.size > longestMessage)
            m_problem = "has a message of more than 60,000 bytes";
    }

    bool readDeveloperFields(FitDefinition &definition)
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

    void readData(std::size_t local, std::optional<int> timeOffset)
    {
        const FitDefinition &definition = m_definitions[local];
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
            m_time = fitValue(data, *definition.timestamp, definition.bigEndian).value_or(m_time);
        if (!definition.wanted)
            return;
        FitMessage message{.kind = definition.kind, .values = {}};
        for (const FitSlot &slot : definition.slots)
            message.values[static_cast<std::size_t>(slot.field)] =
                fitValue(data, slot, definition.bigEndian);
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
    std::array<FitDefinition, 16> m_definitions;
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
    const std::uint64_t dataSize = fitInteger(header, 4, 4, false);
    const std::uint16_t crc = crcOf(header);
    bool headerWrong = false;
    if (headerSize == 14) {
        const std::uint64_t stated = fitInteger(header, 12, 2, false);
        headerWrong = stated != 0 && stated != crcOf(header.substr(0, 12));
    }
    bytes.drop(headerSize);
    FitEnd end = Records(bytes, sink, crc, dataSize).readAll();
    end.crcWrong = end.crcWrong || headerWrong;
    return end;
}

} // namespace triage
