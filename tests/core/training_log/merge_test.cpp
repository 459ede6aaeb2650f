// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "readings.h"
#include "training_log/merge.h"

using namespace triage;
using namespace std::chrono;

namespace {

Activity runAt(int hour, double metres, double seconds = 3600)
{
    Activity activity;
    activity.start = ::day(2026, 5, 3) + hours(hour);
    activity.durationS = seconds;
    activity.distanceM = metres;
    activity.kind = ActivityKind::Run;
    return activity;
}

std::vector<Standing> standings(const std::vector<Activity> &activities,
                                bool unknownAreRuns = false)
{
    std::vector<Standing> all;
    for (const MergedActivity &entry : mergeActivities(activities, zurich().zone, unknownAreRuns))
        all.push_back(entry.standing);
    return all;
}

} // namespace

TEST_CASE("Two recordings of one run count once, with the longer distance")
{
    Activity other = runAt(6, 10'200);
    other.start += minutes(3);
    other.ascentM = 80;
    const auto merged = mergeActivities({runAt(6, 10'000), other}, zurich().zone);
    CHECK(merged[0].standing == Standing::Counted);
    CHECK(merged[0].activity.distanceM == 10'200.0);
    CHECK(merged[0].activity.ascentM == 80.0);
    CHECK(merged[1].standing == Standing::Repeat);
    CHECK(countedRuns(merged).size() == 1);
}

TEST_CASE("Two runs of one day are two")
{
    CHECK(standings({runAt(6, 10'000), runAt(17, 10'000)}) ==
          std::vector{Standing::Counted, Standing::Counted});
}

TEST_CASE("A wall-clock list from a journey is recognised by whole hours")
{
    Activity listed = runAt(15, 10'010, 3590);
    listed.localStart = true;
    CHECK(standings({runAt(6, 10'000), listed}) ==
          std::vector{Standing::Counted, Standing::Repeat});
    listed.distanceM = 8'000;
    CHECK(standings({runAt(6, 10'000), listed}) ==
          std::vector{Standing::Counted, Standing::Counted});
}

TEST_CASE("Rides, unknown kinds and doubted runs are told apart")
{
    Activity ride = runAt(6, 30'000);
    ride.kind = ActivityKind::Ride;
    Activity unknown = runAt(12, 8'000);
    unknown.kind = ActivityKind::Unknown;
    Activity doubted = runAt(18, 90'000);
    doubted.doubts = {Doubt::TooFast};
    CHECK(standings({ride, unknown, doubted}) ==
          std::vector{Standing::OtherKind, Standing::Unsure, Standing::Doubted});
    CHECK(standings({ride, unknown, doubted}, true) ==
          std::vector{Standing::OtherKind, Standing::Counted, Standing::Doubted});
}

TEST_CASE("What the runner corrected in the list decides the kind of its recording")
{
    Activity listed = runAt(6, 5'000);
    listed.kind = ActivityKind::Walk;
    listed.attachment = "activities/9.fit.gz";
    Activity recorded = runAt(6, 5'000);
    recorded.attachment = "9.fit.gz";
    CHECK(standings({listed, recorded}) == std::vector{Standing::OtherKind, Standing::Repeat});
    CHECK(standings({recorded, listed}) == std::vector{Standing::OtherKind, Standing::Repeat});
}

TEST_CASE("Days are those of the runner's zone, also when clocks change")
{
    const HomeZone zone = HomeZone::named("Europe/Zurich").value();
    CHECK(zone.dayOf(::day(2026, 7, 1) + hours(22) + minutes(30)) == ::day(2026, 7, 2));
    CHECK(zone.dayOf(::day(2026, 12, 1) + hours(22) + minutes(30)) == ::day(2026, 12, 1));
    const auto wall = [](int hour, int minute) {
        return local_days(year(2026) / 3 / 29) + hours(hour) + minutes(minute);
    };
    CHECK(zone.instantOf(wall(1, 30)) == ::day(2026, 3, 29) + minutes(30));
    CHECK(zone.instantOf(wall(2, 30)) == ::day(2026, 3, 29) + hours(1));
    CHECK_FALSE(HomeZone::named("Nowhere/Else"));
}
