// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "catch.h"

#include <vector>

using namespace triage;

TEST_CASE("each task is done once, whatever the number of cores")
{
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{1000}}) {
        std::vector<int> done(count);
        inParallel(count, [&](std::size_t i) { ++done[i]; });
        CHECK(done == std::vector<int>(count, 1));
    }
}
