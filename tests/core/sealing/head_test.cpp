// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "sealing/head.h"

#include <algorithm>
#include <vector>

using namespace triage;

namespace {

Head someHead(std::uint64_t turn)
{
    Head head;
    head.turn = turn;
    head.file.fill(7);
    head.wraps.cost = {.passes = 3, .memory = 65536};
    head.wraps.byPassphrase.fill(static_cast<unsigned char>(turn));
    return head;
}

std::vector<unsigned char> slots(const HeadSlot &first, const HeadSlot &second)
{
    std::vector<unsigned char> both(first.begin(), first.end());
    both.insert(both.end(), second.begin(), second.end());
    return both;
}

} // namespace

TEST_CASE("a head reads back as it was written, and tells who wrote it")
{
    const Secret key = Secret::random(keySize);
    const auto read = readHeadSlot(writeHead(someHead(5), key));
    REQUIRE(read);
    Head same = *read;
    same.proof = {};
    CHECK(same == someHead(5));
    CHECK(writtenWith(*read, key));
    CHECK_FALSE(writtenWith(*read, Secret::random(keySize)));
}

TEST_CASE("a head changed anywhere is not read")
{
    const HeadSlot slot = writeHead(someHead(1), Secret::random(keySize));
    constexpr std::size_t used = 296;
    for (std::size_t at = 0; at < used; ++at) {
        HeadSlot changed = slot;
        changed[at] ^= 0x10;
        CHECK_FALSE(readHeadSlot(changed));
    }
    CHECK_FALSE(readHeadSlot(ConstBytes(slot).first(used)));
}

TEST_CASE("of two heads the newer one counts, and of a head cut short the other")
{
    const Secret key = Secret::random(keySize);
    const HeadSlot older = writeHead(someHead(1), key);
    const HeadSlot newer = writeHead(someHead(2), key);
    HeadSlot torn = newer;
    std::fill(torn.begin() + 100, torn.end(), static_cast<unsigned char>(0));
    CHECK(readHead(slots(older, newer))->turn == 2);
    CHECK(readHead(slots(newer, older))->turn == 2);
    CHECK(readHead(slots(older, torn))->turn == 1);
    CHECK(readHead(slots(torn, older))->turn == 1);
    CHECK_FALSE(readHead(slots(torn, torn)));
    CHECK_FALSE(readHead(older));
}
