// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "readings.h"

using namespace triage;

namespace {

std::string gpx(const std::string &tracks)
{
    return "<?xml version=\"1.0\"?><gpx version=\"1.1\" "
           "xmlns=\"http://www.topografix.com/GPX/1/1\">" +
           tracks + "</gpx>";
}

std::string point(const std::string &latitude, const std::string &time)
{
    return "<trkpt lat=\"" + latitude + "\" lon=\"8\"><time>2026-05-03T" + time +
           "Z</time></trkpt>";
}

std::string tcx(const std::string &activity)
{
    return "<TrainingCenterDatabase><Activities>" + activity +
           "</Activities></TrainingCenterDatabase>";
}

} // namespace

TEST_CASE("A GPX track is measured along its places, not across pauses")
{
    const Reading reading = readingOfText(
        gpx("<trk><type>running</type><trkseg>" + point("47.000", "06:00:00") +
            point("47.001", "06:00:30") + "</trkseg><trkseg>" + point("47.101", "06:30:00") +
            point("47.102", "06:30:30") + "</trkseg></trk>"));
    REQUIRE(reading.activities.size() == 1);
    const Activity &run = reading.activities[0];
    CHECK(utc(run.start) == "2026-05-03T06:00:00Z");
    CHECK(run.durationS == 1830);
    CHECK(run.distanceM == Approx(222.4).epsilon(0.001));
    CHECK(run.kind == ActivityKind::Run);
    CHECK(reading.warnings.empty());
}

TEST_CASE("A jump of the receiver does not enter the distance")
{
    const Reading reading = readingOfText(
        gpx("<trk><type>running</type><trkseg>" + point("47.000", "06:00:00") +
            point("47.001", "06:00:30") + point("0.0", "06:00:40") + point("47.001", "06:00:50") +
            point("47.002", "06:01:20") + "</trkseg></trk>"));
    CHECK(reading.activities.at(0).distanceM == Approx(222.4).epsilon(0.001));
    CHECK(reading.warnings ==
          std::vector<std::string>{"Jumps of the receiver were left out of the distance."});
}

TEST_CASE("Tracks without times and planned routes are no activities")
{
    const Reading reading =
        readingOfText(gpx("<rte><rtept lat=\"47\" lon=\"8\"/></rte><trk><trkseg><trkpt lat=\"47\" "
                          "lon=\"8\"/><trkpt lat=\"47.1\" lon=\"8\"/></trkseg></trk>"));
    CHECK(reading.activities.empty());
    CHECK(reading.warnings.size() == 1);
}

TEST_CASE("A GPX file that breaks off gives the tracks before that place")
{
    const std::string track = "<trk><type>running</type><trkseg>" + point("47.000", "06:00:00") +
                              point("47.001", "06:00:30") + "</trkseg></trk>";
    const std::string text = gpx(track + track);
    const Reading reading = readingOfText(text.substr(0, text.size() - 60));
    CHECK(reading.activities.size() == 1);
    CHECK(reading.warnings.size() == 1);
    CHECK(readingOfText(text.substr(0, 150)).refused);
}

TEST_CASE("A TCX activity is the sum of its laps, also inside a multisport session")
{
    const Reading reading = readingOfText(
        "          <?xml version=\"1.0\"?>" +
        tcx("<MultiSportSession><FirstSport><Activity Sport=\"Running\"><Id>2026-05-03T06:00:00Z"
            "</Id><Lap StartTime=\"2026-05-03T06:00:02Z\"><TotalTimeSeconds>600.5"
            "</TotalTimeSeconds><DistanceMeters>2000</DistanceMeters><Track><Trackpoint><Time>"
            "2026-05-03T06:10:00Z</Time><DistanceMeters>44000</DistanceMeters></Trackpoint>"
            "</Track></Lap><Lap StartTime=\"2026-05-03T06:10:02Z\"><TotalTimeSeconds>300"
            "</TotalTimeSeconds><DistanceMeters>1000</DistanceMeters></Lap></Activity>"
            "</FirstSport><NextSport><Activity Sport=\"Biking\"><Lap "
            "StartTime=\"2026-05-03T07:00:00Z\"><TotalTimeSeconds>60</TotalTimeSeconds></Lap>"
            "</Activity></NextSport></MultiSportSession>"));
    REQUIRE(reading.activities.size() == 2);
    CHECK(utc(reading.activities[0].start) == "2026-05-03T06:00:02Z");
    CHECK(reading.activities[0].durationS == 900.5);
    CHECK(reading.activities[0].distanceM == 3000.0);
    CHECK(reading.activities[1].kind == ActivityKind::Ride);
    CHECK_FALSE(reading.activities[1].distanceM);
}

TEST_CASE("A TCX course is no activity; odd numbers are said")
{
    const Reading course =
        readingOfText("<TrainingCenterDatabase><Courses><Course><Lap><TotalTimeSeconds>9"
                      "</TotalTimeSeconds></Lap></Course></Courses></TrainingCenterDatabase>");
    CHECK(course.activities.empty());
    CHECK(course.warnings.size() == 1);
    const Reading commas = readingOfText(
        tcx("<Activity Sport=\"running\"><Lap StartTime=\"2026-05-03T06:00:00Z\">"
            "<TotalTimeSeconds>1800,5</TotalTimeSeconds><DistanceMeters>-3</DistanceMeters>"
            "</Lap></Activity>"));
    CHECK(commas.activities.at(0).durationS == 1800.5);
    CHECK_FALSE(commas.activities.at(0).distanceM);
    CHECK(commas.warnings.size() == 2);
}

TEST_CASE("Workouts of Apple Health are read, old and new, behind a damaged document type")
{
    const Reading reading = readingOfText(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n<!ATTLIST VisionPrescription\n "
        "dateIssued "
        "CDATA #REQUIRED\n<!ELEMENT RightEye EMPTY>\n]>\n<HealthData>"
        "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"45.5\" "
        "durationUnit=\"min\" startDate=\"2026-09-01 18:00:00 +0200\" endDate=\"2026-09-01 "
        "18:47:00 +0200\"><WorkoutStatistics "
        "type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"8.2\" unit=\"km\"/>"
        "<MetadataEntry key=\"HKElevationAscended\" value=\"5400 cm\"/></Workout>"
        "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30\" "
        "durationUnit=\"min\" totalDistance=\"3.1\" totalDistanceUnit=\"mi\" "
        "startDate=\"2020-08-01 06:00:00 -0600\" endDate=\"2020-08-01 06:30:00 -0600\"/>"
        "<Workout startDate=\"never\"/></HealthData>");
    REQUIRE(reading.activities.size() == 2);
    CHECK(utc(reading.activities[0].start) == "2026-09-01T16:00:00Z");
    CHECK(reading.activities[0].durationS == 2730);
    CHECK(reading.activities[0].elapsedS == 2820.0);
    CHECK(reading.activities[0].distanceM == 8200.0);
    CHECK(reading.activities[0].ascentM == 54.0);
    CHECK(utc(reading.activities[1].start) == "2020-08-01T12:00:00Z");
    CHECK(reading.activities[1].distanceM == Approx(4988.97));
    CHECK(reading.warnings.size() == 1);
}
