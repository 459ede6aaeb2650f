// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/sealed_head.h"

#include <sqlite3.h>

namespace triage {

namespace {

using Slots = std::array<unsigned char, headSize>;

int readSlots(sqlite3_file *file, Slots &slots)
{
    return file->pMethods->xRead(file, slots.data(), static_cast<int>(slots.size()), 0);
}

int writeSlot(sqlite3_file *file, const HeadSlot &slot, std::int64_t number)
{
    const int code = file->pMethods->xWrite(file, slot.data(), static_cast<int>(slot.size()),
                                            number * headSlotSize);
    return code != SQLITE_OK ? code : file->pMethods->xSync(file, SQLITE_SYNC_FULL);
}

} // namespace

std::optional<Head> headOf(sqlite3_file *file)
{
    Slots slots{};
    if (readSlots(file, slots) != SQLITE_OK)
        return {};
    return readHead(slots);
}

int putHead(sqlite3_file *file, const Head &head, const Secret &dataKey)
{
    const HeadSlot slot = writeHead(head, dataKey);
    const int code = writeSlot(file, slot, 0);
    return code != SQLITE_OK ? code : writeSlot(file, slot, 1);
}

int renewHead(sqlite3_file *file, const Wraps &wraps, const Secret &dataKey)
{
    Slots slots{};
    if (const int code = readSlots(file, slots); code != SQLITE_OK)
        return code;
    auto head = readHead(slots);
    if (!head)
        return SQLITE_NOTADB;
    const auto first = readHeadSlot(ConstBytes(slots).first(headSlotSize));
    const std::int64_t newest = first && first->turn == head->turn ? 0 : 1;
    ++head->turn;
    head->wraps = wraps;
    const HeadSlot slot = writeHead(*head, dataKey);
    const int code = writeSlot(file, slot, 1 - newest);
    return code != SQLITE_OK ? code : writeSlot(file, slot, newest);
}

} // namespace triage
