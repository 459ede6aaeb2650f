// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/head.h"

#include <algorithm>

namespace triage {

namespace {

constexpr std::string_view mark("hamstring-triage sealed form 1\n\0", 32);

// Goes through the fields in their order in the slot, reading or writing.
template<typename Byte>
class Fields {
public:
    explicit Fields(std::span<Byte> slot) : m_slot(slot) {}

    std::span<Byte> next(std::size_t size)
    {
        m_at += size;
        return m_slot.subspan(m_at - size, size);
    }
    std::span<Byte> before() const { return m_slot.first(m_at); }

private:
    std::span<Byte> m_slot;
    std::size_t m_at = 0;
};

void put(Fields<unsigned char> &slot, ConstBytes bytes)
{
    std::copy(bytes.begin(), bytes.end(), slot.next(bytes.size()).begin());
}

void put(Fields<unsigned char> &slot, std::uint64_t number)
{
    put(slot, ConstBytes(bytesOfNumber(number)));
}

void take(Fields<const unsigned char> &slot, Bytes bytes)
{
    std::ranges::copy(slot.next(bytes.size()), bytes.begin());
}

void take(Fields<const unsigned char> &slot, std::uint64_t &number)
{
    const ConstBytes bytes = slot.next(sizeof number);
    for (std::size_t at = bytes.size(); at-- > 0;)
        number = number << 8 | bytes[at];
}

void putAllButProof(Fields<unsigned char> &slot, const Head &head)
{
    put(slot, bytesOf(mark));
    put(slot, head.turn);
    put(slot, head.file);
    put(slot, head.wraps.cost.passes);
    put(slot, head.wraps.cost.memory);
    put(slot, head.wraps.salt);
    put(slot, head.wraps.byPassphrase);
    put(slot, head.wraps.byRecoveryKey);
}

Digest proofOf(ConstBytes fields, const Secret &dataKey)
{
    return digestOf(keyFor(dataKey, "head", {}), fields);
}

bool isMarked(ConstBytes slot)
{
    return slot.size() >= mark.size() && std::ranges::equal(slot.first(mark.size()), bytesOf(mark));
}

} // namespace

HeadSlot writeHead(const Head &head, const Secret &dataKey)
{
    HeadSlot bytes{};
    Fields<unsigned char> slot(bytes);
    putAllButProof(slot, head);
    put(slot, proofOf(slot.before(), dataKey));
    put(slot, digestOf(slot.before()));
    return bytes;
}

std::optional<Head> readHeadSlot(ConstBytes bytes)
{
    if (bytes.size() < headSlotSize || !isMarked(bytes))
        return {};
    Head head;
    head.turn = 0;
    head.wraps.cost = {.passes = 0, .memory = 0};
    Fields<const unsigned char> slot(bytes);
    (void)slot.next(mark.size());
    take(slot, head.turn);
    take(slot, head.file);
    take(slot, head.wraps.cost.passes);
    take(slot, head.wraps.cost.memory);
    take(slot, head.wraps.salt);
    take(slot, head.wraps.byPassphrase);
    take(slot, head.wraps.byRecoveryKey);
    take(slot, head.proof);
    const Digest whole = digestOf(slot.before());
    if (!std::ranges::equal(whole, slot.next(whole.size())))
        return {};
    return head;
}

std::optional<Head> readHead(ConstBytes slots)
{
    if (slots.size() < headSize)
        return {};
    const auto first = readHeadSlot(slots.first(headSlotSize));
    const auto second = readHeadSlot(slots.subspan(headSlotSize, headSlotSize));
    if (first && second)
        return first->turn >= second->turn ? first : second;
    return first ? first : second;
}

bool writtenWith(const Head &head, const Secret &dataKey)
{
    HeadSlot bytes{};
    Fields<unsigned char> slot(bytes);
    putAllButProof(slot, head);
    return proofOf(slot.before(), dataKey) == head.proof;
}

bool startsSealed(ConstBytes start)
{
    return isMarked(start) ||
           (start.size() > headSlotSize && isMarked(start.subspan(headSlotSize)));
}

} // namespace triage
