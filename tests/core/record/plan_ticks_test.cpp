// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "record/store.h"
#include "samples.h"

using namespace triage;

namespace {

const PlanTick bridge{.item = "load/nordic",
                      .day = std::chrono::sys_days(std::chrono::days(20780))};
const PlanTick nextDay{.item = bridge.item, .day = bridge.day + std::chrono::days(1)};

} // namespace

TEST_CASE("an exercise is ticked off for each day of its own, and the tick can be taken back")
{
    const test::Folder folder;
    AssessmentId id;
    {
        Store store = test::open(folder.file("records.sqlite"));
        id = test::finished(store, "A. Runner", 10);
        REQUIRE(store.setPlanTick(id, nextDay, true));
        REQUIRE(store.setPlanTick(id, bridge, true));
        REQUIRE(store.setPlanTick(id, bridge, true));
    }
    Store store = test::open(folder.file("records.sqlite"));
    CHECK(store.planTicks(id) == std::vector{bridge, nextDay});
    REQUIRE(store.setPlanTick(id, bridge, false));
    CHECK(store.planTicks(id) == std::vector{nextDay});
}

TEST_CASE("ticks belong to one assessment and go with it")
{
    Store store = test::open(":memory:");
    const AssessmentId first = test::finished(store, "A. Runner", 10);
    const AssessmentId second = test::finished(store, "B. Runner", 20);
    REQUIRE(store.setPlanTick(first, bridge, true));
    CHECK(store.planTicks(second)->empty());
    REQUIRE(store.deleteAssessment(first, test::at(99)));
    CHECK(store.planTicks(first)->empty());
    CHECK_FALSE(store.setPlanTick(first, bridge, true));
}
