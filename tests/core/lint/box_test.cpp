// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "lint/box.h"

#include <random>

using namespace triage;

namespace {

bool holdsPoint(const Box &box, unsigned first, unsigned second, unsigned third)
{
    return (box[0] >> first & 1) != 0 && (box[1] >> second & 1) != 0 && (box[2] >> third & 1) != 0;
}

} // namespace

TEST_CASE("boxes overlap where every column has something in common")
{
    CHECK(overlap({0b011, 0b1}, {0b110, 0b1}));
    CHECK_FALSE(overlap({0b011, 0b1}, {0b110, 0b10}));
    CHECK(within({0b010, 0b1}, {0b110, 0b1}));
    CHECK_FALSE(within({0b110, 0b1}, {0b010, 0b1}));
    CHECK(common({0b011, 0b1}, {0b110, 0b1}) == Box{0b010, 0b1});
}

TEST_CASE("what boxes leave of another is exact, however they lie, and in parts of its own")
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const Box whole = {0b1111, 0b1111, 0b1111};
        std::vector<Box> taken;
        for (int i = 0; i < 4; ++i)
            taken.push_back({random() % 16, random() % 16, random() % 16});
        const auto left = remainder(whole, taken);
        REQUIRE(left);
        for (unsigned point = 0; point < 64; ++point) {
            const unsigned a = point % 4;
            const unsigned b = point / 4 % 4;
            const unsigned c = point / 16;
            const auto holds = [&](const Box &box) { return holdsPoint(box, a, b, c); };
            const bool covered = std::any_of(taken.begin(), taken.end(), holds);
            REQUIRE(std::count_if(left->begin(), left->end(), holds) == (covered ? 0 : 1));
        }
    }
}

TEST_CASE("too many parts are told, not left out")
{
    std::vector<Box> taken;
    for (unsigned bit = 0; bit < 6; ++bit)
        taken.push_back({Parts{1} << bit, Parts{1} << bit, Parts{1} << bit});
    CHECK(remainder({63, 63, 63}, taken).has_value());
    CHECK_FALSE(remainder({63, 63, 63}, taken, 5).has_value());
}
