// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lazy.h"
#include "base/parallel.h"
#include "catch.h"

#include <string>

using namespace triage;

TEST_CASE("a lazy value is read when it is first asked for, once for all threads and copies")
{
    static std::atomic<int> reads = 0;
    reads = 0;
    const Lazy<std::string> value("seven", [](std::string_view bytes, std::string &read) {
        ++reads;
        read = bytes;
    });
    const Lazy<std::string> copy = value; // NOLINT: the copy is what is tested
    CHECK(reads == 0);
    std::atomic<int> right = 0;
    inParallel(64,
               [&](std::size_t i) { right += (i % 2 == 0 ? *value : *copy) == "seven" ? 1 : 0; });
    CHECK(right == 64);
    CHECK(reads == 1);
    CHECK(copy->size() == 5);
}

TEST_CASE("a lazy value that was given is not read")
{
    Lazy<std::string> value(std::string("given"));
    const Lazy<std::string> before = value;
    CHECK(*value == "given");
    value = std::string("another");
    CHECK(*value == "another");
    CHECK(*before == "given");
}
