// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "sealing/sealed_file.h"

#include <algorithm>
#include <map>
#include <random>
#include <sqlite3.h>
#include <vector>

using namespace triage;

namespace {

// A file below, in memory.
struct MemoryFile {
    sqlite3_file base{};
    std::vector<unsigned char> bytes;
    sqlite3_io_methods methods{};

    MemoryFile()
    {
        methods.iVersion = 1;
        methods.xRead = [](sqlite3_file *file, void *into, int count, sqlite3_int64 at) {
            const auto &from = reinterpret_cast<MemoryFile *>(file)->bytes;
            auto *to = static_cast<unsigned char *>(into);
            const auto there =
                std::clamp<std::int64_t>(static_cast<std::int64_t>(from.size()) - at, 0, count);
            std::fill_n(to, count, static_cast<unsigned char>(0));
            std::copy_n(from.begin() + (there > 0 ? at : 0), there, to);
            return there == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
        };
        methods.xWrite = [](sqlite3_file *file, const void *from, int count, sqlite3_int64 at) {
            auto &to = reinterpret_cast<MemoryFile *>(file)->bytes;
            to.resize(std::max(to.size(), static_cast<std::size_t>(at + count)));
            std::copy_n(static_cast<const unsigned char *>(from), count, to.begin() + at);
            return SQLITE_OK;
        };
        methods.xTruncate = [](sqlite3_file *file, sqlite3_int64 size) {
            reinterpret_cast<MemoryFile *>(file)->bytes.resize(static_cast<std::size_t>(size));
            return SQLITE_OK;
        };
        methods.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
            *size = static_cast<sqlite3_int64>(reinterpret_cast<MemoryFile *>(file)->bytes.size());
            return SQLITE_OK;
        };
        base.pMethods = &methods;
    }
};

SealedFile over(MemoryFile &below, SealedKind kind)
{
    return {kind,
            keyFor(Secret::copyOf(std::vector<unsigned char>(keySize, 3)), "test", {}),
            {},
            &below.base};
}

std::vector<unsigned char> page(unsigned char fill)
{
    return std::vector<unsigned char>(pageSize, fill);
}

} // namespace

TEST_CASE("a sealed file reads like a plain one, whatever is written where")
{
    for (const SealedKind kind : {SealedKind::Pages, SealedKind::Log, SealedKind::Blocks}) {
        MemoryFile below;
        SealedFile file = over(below, kind);
        std::vector<unsigned char> model;
        std::mt19937 random(42);
        for (int round = 0; round < 300; ++round) {
            const auto at = random() % (model.size() + 1); // nothing is left out
            std::vector<unsigned char> part(1 + random() % 6000);
            std::ranges::generate(part, [&] { return static_cast<unsigned char>(random()); });
            REQUIRE(file.write(part, static_cast<std::int64_t>(at)) == SQLITE_OK);
            model.resize(std::max(model.size(), at + part.size()));
            std::ranges::copy(part, model.begin() + static_cast<std::ptrdiff_t>(at));
            const auto from = random() % model.size();
            std::vector<unsigned char> read(1 + random() % (model.size() - from));
            REQUIRE(file.read(read, static_cast<std::int64_t>(from)) == SQLITE_OK);
            REQUIRE(std::equal(read.begin(), read.end(),
                               model.begin() + static_cast<std::ptrdiff_t>(from)));
        }
    }
}

TEST_CASE("reading behind the end gives zeros and says so")
{
    MemoryFile below;
    SealedFile file = over(below, SealedKind::Pages);
    REQUIRE(file.write(page(9), 0) == SQLITE_OK);
    std::vector<unsigned char> two(2 * pageSize, 1);
    CHECK(file.read(two, 0) == SQLITE_IOERR_SHORT_READ);
    CHECK(two[pageSize - 1] == 9);
    CHECK(std::all_of(two.begin() + pageSize, two.end(), [](auto byte) { return byte == 0; }));
    std::int64_t size = 0;
    CHECK(file.size(size) == SQLITE_OK);
    CHECK(size == pageSize);
}

TEST_CASE("a page that was changed, moved or cut is an error, never other content")
{
    MemoryFile below;
    SealedFile file = over(below, SealedKind::Pages);
    for (const int number : {0, 1, 2})
        REQUIRE(file.write(page(static_cast<unsigned char>(number + 1)), number * pageSize) ==
                SQLITE_OK);
    const auto sound = below.bytes;
    auto into = page(0);
    const SealedUnit second = unitAt(SealedKind::Pages, pageSize);
    SECTION("one bit anywhere")
    {
        for (std::int64_t at = 0; at < second.sealedSize(); at += 97) {
            below.bytes = sound;
            below.bytes[static_cast<std::size_t>(second.place + at)] ^= 4;
            CHECK(file.read(into, pageSize) == SQLITE_IOERR_DATA);
            CHECK(into == page(0));
        }
    }
    SECTION("another page in its place")
    {
        const auto third = sound.begin() + unitAt(SealedKind::Pages, 2 * pageSize).place;
        std::copy_n(third, second.sealedSize(), below.bytes.begin() + second.place);
        CHECK(file.read(into, pageSize) == SQLITE_IOERR_DATA);
    }
    SECTION("the end missing")
    {
        below.bytes.resize(static_cast<std::size_t>(second.place + 500));
        CHECK(file.read(into, pageSize) == SQLITE_IOERR_DATA);
        std::int64_t size = 0;
        CHECK(file.size(size) == SQLITE_OK);
        CHECK(size == 2 * pageSize);
    }
    SECTION("zeros in its place")
    {
        std::fill_n(below.bytes.begin() + second.place, second.sealedSize(), 0);
        CHECK(file.read(into, pageSize) == SQLITE_IOERR_DATA);
    }
    SECTION("a change of a part of it")
    {
        below.bytes[static_cast<std::size_t>(second.place + 60)] ^= 4;
        CHECK(file.write(std::vector<unsigned char>(10, 5), pageSize + 30) == SQLITE_IOERR_DATA);
    }
}

TEST_CASE("a log that a crash left half written reads as zeros at recovery, its pages do not")
{
    MemoryFile below;
    SealedFile file = over(below, SealedKind::Log);
    constexpr std::int64_t frame = 32;
    REQUIRE(file.write(std::vector<unsigned char>(32, 1), 0) == SQLITE_OK);
    REQUIRE(file.write(std::vector<unsigned char>(24, 2), frame) == SQLITE_OK);
    REQUIRE(file.write(page(3), frame + 24) == SQLITE_OK);
    below.bytes[static_cast<std::size_t>(unitAt(SealedKind::Log, frame + 24).place + 2000)] ^= 1;
    std::vector<unsigned char> whole(24 + pageSize);
    CHECK(file.read(whole, frame) == SQLITE_OK);
    CHECK(whole[23] == 2);
    CHECK(std::all_of(whole.begin() + 24, whole.end(), [](auto byte) { return byte == 0; }));
    auto alone = page(7);
    CHECK(file.read(alone, frame + 24) == SQLITE_IOERR_DATA);
}
