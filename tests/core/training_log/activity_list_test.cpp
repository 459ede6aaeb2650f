// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "readings.h"

using namespace triage;

namespace {

const std::string tenColumns =
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed "
    "Time,Distance,Commute,Activity Gear,Filename\n";

const std::string garminHeader = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg "
                                 "Pace,Total Ascent,Elapsed Time\n";

// The wide list of Strava in a language whose words nobody here knows.
std::string wideRow(const std::string &kind, const std::string &elapsed,
                    const std::string &distance, const std::string &date)
{
    std::string row = "1," + date + ",name," + kind + ",,x,y,,,,,,activities/1.fit.gz,,," +
                      elapsed + ",1400," + distance + ",,,35.5,\n";
    return row;
}

} // namespace

TEST_CASE("A list of a Strava export is read by its names, times as UTC")
{
    const Reading reading =
        readingOfText(tenColumns + "7,\"Jul 4, 2026, 5:12:57 PM\",\"a \"\"b\"\", c\nd\",Trail "
                                   "Run,,3053,7.99,false,,activities/7.gpx\n");
    REQUIRE(reading.activities.size() == 1);
    const Activity &run = reading.activities[0];
    CHECK(utc(run.start) == "2026-07-04T17:12:57Z");
    CHECK(run.durationS == 3053);
    CHECK(run.distanceM == 7990.0);
    CHECK(run.kind == ActivityKind::Run);
    CHECK(run.attachment == "activities/7.gpx");
}

TEST_CASE("The wide list is known by its layout in any language")
{
    std::string header =
        "n,dato,navn,slag,besk,tid,vej,a,b,c,d,e,fil,f,g,tid,aktiv,vej,h,i,op,ned\n";
    const Reading reading =
        readingOfText(header + wideRow("Run", "1428.0", "3322.9", "\"29.05.2022, 15:53:35\""));
    REQUIRE(reading.activities.size() == 1);
    CHECK(reading.activities[0].durationS == 1400);
    CHECK(reading.activities[0].elapsedS == 1428.0);
    CHECK(reading.activities[0].distanceM == 3322.9);
    CHECK(reading.activities[0].ascentM == 35.5);
}

TEST_CASE("Rows that cannot be read are left out and counted, the rest is read")
{
    const Reading reading =
        readingOfText(tenColumns + "1,2\n" + "2,\"Sep 31, 2026, 6:00:00 AM\",a,Run,,1800,5,,,\n" +
                      "3,\"Sep 1, 2026, 6:00:00 AM\",a,Run,,-1800,-5,,,\n" +
                      "4,\"Sep 1, 2026, 6:00:00 AM\",a,Run,,1800,nan,,,\n" +
                      "5,\"Sep 2, 2026, 6:00:00 AM\",a,Run,,1800,5,,,\n" +
                      "6,\"Sep 3, 2026, 6:00:00 AM\",\"a,Run,,1800,5,,,\n");
    CHECK(reading.activities.size() == 1);
    CHECK(reading.warnings ==
          std::vector<std::string>{"1 row left out: too few cells.",
                                   "1 row left out: a date that cannot be read.",
                                   "1 row left out: a negative time or distance.",
                                   "1 row left out: a distance that cannot be read.",
                                   "1 row left out: a quote that never closes."});
}

TEST_CASE("A list of Garmin Connect is read in the runner's zone")
{
    const Reading reading = readingOfText(
        garminHeader + "Running,2026-07-04 19:12:57,false,x,7.99,500,00:49:18,6:10,64,00:50:53\n" +
        "Strength Training,2026-07-05 12:00:00,false,x,0.00,500,00:53:57,--,--,00:55:32\n");
    REQUIRE(reading.activities.size() == 2);
    const Activity &run = reading.activities[0];
    CHECK(utc(run.start) == "2026-07-04T17:12:57Z");
    CHECK(run.localStart);
    CHECK(run.durationS == 2958);
    CHECK(run.elapsedS == 3053.0);
    CHECK(run.distanceM == Approx(7990));
    CHECK(run.ascentM == 64.0);
    CHECK(reading.activities[1].kind == ActivityKind::Other);
    CHECK_FALSE(reading.activities[1].ascentM);
    CHECK(reading.warnings.size() == 1); // that kilometres were guessed
}

TEST_CASE("Miles are guessed from the pace, or taken as told")
{
    const std::string list =
        garminHeader + "Running,2026-07-04 19:12:57,false,x,5.00,500,00:50:00,10:00,100,00:50:00\n";
    const Reading guessed = readingOfText(list);
    CHECK(guessed.activities.at(0).distanceM == Approx(8046.72));
    CHECK(guessed.activities.at(0).ascentM == Approx(30.48));
    MemorySource source(list);
    ReadOptions options = zurich();
    options.listUnit = DistanceUnit::Kilometre;
    CHECK(readTrainingFile(source, options).activities.at(0).distanceM == Approx(5000));
}

TEST_CASE("The pace tells a decimal comma from thousands")
{
    const Reading reading = readingOfText(
        garminHeader + "Running,2026-07-04 19:12:57,false,x,\"2,810\",50,00:12:06,4:18,--,--\n" +
        "Track Running,2026-07-05 19:12:57,false,x,\"1,500\",50,00:06:00,--,--,--\n");
    CHECK(reading.activities.at(0).distanceM == Approx(2810));
    CHECK(reading.activities.at(1).distanceM == Approx(1500));
}

TEST_CASE("Other tables are refused with what to take instead")
{
    const Reading reading = readingOfText("name,value\na,1\n");
    REQUIRE(reading.refused);
    CHECK(reading.refused->what == "is no list of activities that is known here");
    CHECK(reading.refused->remedy.find("activities.csv") != std::string::npos);
}
