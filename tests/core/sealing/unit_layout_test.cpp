// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "sealing/unit_layout.h"

using namespace triage;

namespace {

constexpr SealedKind kinds[] = {SealedKind::Pages, SealedKind::Log, SealedKind::Blocks};
constexpr std::int64_t looked = 5 * (pageSize + 24);

} // namespace

TEST_CASE("every byte is in one unit, and the units stand behind one another in the file")
{
    for (const SealedKind kind : kinds) {
        SealedUnit before = unitAt(kind, 0);
        CHECK(before.start == 0);
        CHECK(before.place == (kind == SealedKind::Pages ? headSize : 0));
        for (std::int64_t offset = 0; offset < looked; ++offset) {
            const SealedUnit unit = unitAt(kind, offset);
            REQUIRE(unit.start <= offset);
            REQUIRE(offset < unit.start + unit.size);
            if (unit == before)
                continue;
            REQUIRE(unit.index == before.index + 1);
            REQUIRE(unit.start == before.start + before.size);
            REQUIRE(unit.place == before.place + before.sealedSize());
            before = unit;
        }
    }
}

TEST_CASE("pages and the frames of the log are each sealed by themselves")
{
    CHECK(unitAt(SealedKind::Pages, 3 * pageSize).size == pageSize);
    constexpr std::int64_t secondFrame = 32 + 24 + pageSize;
    CHECK(unitAt(SealedKind::Log, secondFrame).size == 24);
    CHECK(unitAt(SealedKind::Log, secondFrame + 24).start == secondFrame + 24);
    CHECK(unitAt(SealedKind::Log, secondFrame + 24).size == pageSize);
}

TEST_CASE("the sizes of whole files agree both ways, and a cut page still counts")
{
    for (const SealedKind kind : kinds)
        for (std::int64_t offset = 0; offset < looked;
             offset = unitAt(kind, offset).start + unitAt(kind, offset).size) {
            const std::int64_t file = sealedSizeOf(kind, offset);
            CHECK(plainSizeOf(kind, file) == offset);
            const SealedUnit next = unitAt(kind, offset);
            CHECK(plainSizeOf(kind, file + next.sealedSize() - 1) ==
                  (kind == SealedKind::Pages ? offset + pageSize : offset));
        }
    CHECK(plainSizeOf(SealedKind::Pages, headSize - 1) == 0);
    CHECK(plainSizeOf(SealedKind::Log, 10) == 0);
}
