// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "readings.h"
#include "training_log/column_guess.h"
#include "training_log/merge.h"

using namespace triage;

namespace {

const std::string ownList = "Mein Laufbuch\n"
                            "Datum;Strecke;Zeit;Art;Notiz\n"
                            ";(km);;;\n"
                            "18.02.12;7,4;45:30;Dauerlauf;sch\xf6n\n"
                            "20.02.12;10,25;1:02:10;Tempo;\n"
                            "22.02.12;--;;Ruhe;\n"
                            "23.02.12;30;1:12:10;Rad;\n";

ListSample sampleOf(const std::string &list)
{
    const Reading reading = readingOfText(list);
    REQUIRE(reading.refused);
    REQUIRE(reading.unknownList);
    return *reading.unknownList;
}

// As the list itself shows it; where no row shows the order of day and month, as told.
ListMapping mappingOf(const ListSample &sample, DayOrder order = DayOrder::DayFirst)
{
    const ColumnGuess guess = guessColumns(sample);
    REQUIRE(guess.date);
    REQUIRE(guess.distance);
    ListMapping mapping{.header = sample.header, .headed = sample.headed, .choice = {}};
    mapping.choice.date = *guess.date;
    mapping.choice.distance = *guess.distance;
    mapping.choice.duration = guess.duration;
    mapping.choice.kind = guess.kind;
    guessReading(mapping.choice, sample);
    mapping.choice.dayOrder = dayOrderOf(sample, *guess.date).value_or(order);
    return mapping;
}

std::vector<Activity> guessed(const std::string &list)
{
    return readingOfText(list, mappingOf(sampleOf(list))).activities;
}

} // namespace

TEST_CASE("A list of one's own is not read before its columns are named, and they are listed")
{
    const Reading reading = readingOfText(ownList);
    CHECK(reading.activities.empty());
    REQUIRE(reading.refused);
    CHECK(reading.refused->what.find("Datum, Strecke, Zeit, Art, Notiz") != std::string::npos);
    REQUIRE(reading.unknownList);
    CHECK(reading.unknownList->header == CsvCells{"Datum", "Strecke", "Zeit", "Art", "Notiz"});
    CHECK(reading.unknownList->headed);
}

TEST_CASE("The columns of a list of one's own are guessed and read so")
{
    const ListSample sample = sampleOf(ownList);
    ListMapping mapping = mappingOf(sample);
    CHECK(mapping.choice.kind == std::optional<std::size_t>(3));
    CHECK(mapping.choice.decimalSign == DecimalSign::Comma);
    CHECK(mapping.choice.lengthUnit == LengthUnit::Kilometre);
    CHECK(wordsIn(sample, 3) == std::vector<std::string>{"Dauerlauf", "Tempo", "Ruhe", "Rad"});
    mapping.choice.runWords = {"tempo"};
    const Reading reading = readingOfText(ownList, mapping);
    REQUIRE(reading.activities.size() == 3);
    CHECK(utc(reading.activities[0].start) == "2012-02-18T11:00:00Z");
    CHECK(reading.activities[0].dayOnly);
    CHECK(reading.activities[0].distanceM == Approx(7400));
    CHECK(reading.activities[0].durationS == 2730);
    CHECK(reading.activities[0].kind == ActivityKind::Run);
    CHECK(reading.activities[1].distanceM == Approx(10250));
    CHECK(reading.activities[1].kind == ActivityKind::Run);
    CHECK(reading.activities[2].kind == ActivityKind::Ride);
    CHECK(reading.warnings ==
          std::vector<std::string>{"1 row left out: a date that cannot be read.",
                                   "1 row left out: neither a distance nor a duration.",
                                   "Its letters are not in the encoding that it names."});
}

TEST_CASE("The names of Intervals.icu are known, in metres, seconds and local time")
{
    const Reading reading =
        readingOfText("id,start_date_local,type,moving_time,distance,total_elevation_gain\n"
                      "i1,2026-07-04T19:12:57,Run,2958,7990.5,64\n"
                      "i2,2026-07-05T23:30:00Z,VirtualRide,3600,30000,\n");
    REQUIRE(reading.activities.size() == 2);
    CHECK(utc(reading.activities[0].start) == "2026-07-04T17:12:57Z");
    CHECK(reading.activities[0].distanceM == 7990.5);
    CHECK(reading.activities[0].durationS == 2958);
    CHECK(reading.activities[0].ascentM == 64.0);
    CHECK(reading.activities[1].kind == ActivityKind::Ride);
    CHECK(utc(reading.activities[1].start) == "2026-07-05T21:30:00Z");
}

TEST_CASE("Whether day or month is first is decided by other rows, or left open")
{
    const std::string open = "Date,Miles,Minutes\n03/04/2024,5.1,45\n05/06/2024,6.0,55\n";
    CHECK_FALSE(dayOrderOf(sampleOf(open), 0));
    CHECK(dayOrderOf(sampleOf(open + "25/06/2024,6.0,55\n"), 0) == DayOrder::DayFirst);
    CHECK(dayOrderOf(sampleOf(open + "06/25/2024,6.0,55\n"), 0) == DayOrder::MonthFirst);
    CHECK_FALSE(dayOrderOf(sampleOf(open + "06/25/2024,6,55\n25/06/2024,6,55\n"), 0));
    CHECK_FALSE(dayOrderOf(sampleOf("Day,km\n03-04-12,5.1\n"), 0));
    CHECK(dayOrderOf(sampleOf("Day,km\n24-02-18,5.1\n98-05-01,2\n"), 0) == DayOrder::YearFirst);
    CHECK(dayOrderOf(sampleOf("Day,km\n2024/02/03,5.1\n"), 0) == DayOrder::YearFirst);
    CHECK(dayOrderOf(sampleOf("Tag;km\n03.04.24;5,1\n"), 0) == DayOrder::DayFirst);
    CHECK_FALSE(dayOrderOf(sampleOf(open), 7));
}

TEST_CASE("A row far below decides on day and month too")
{
    std::string list = "Date,km\n";
    for (int i = 0; i < 500; ++i)
        list += "03/04/2024,5.1\n";
    CHECK(dayOrderOf(sampleOf(list + "04/30/2024,5.1\n"), 0) == DayOrder::MonthFirst);
}

TEST_CASE("Units are told by the header, by the cells, or by the pace")
{
    CHECK(guessed("Date,Miles,Minutes\n2024-04-03,5,45\n").at(0).distanceM == Approx(8046.72));
    CHECK(guessed("Date,Dist,Time\n2024-04-03,5,45:00\n").at(0).distanceM == Approx(8046.72));
    CHECK(guessed("Date,Dist,Time\n2024-04-03,8,45:00\n").at(0).distanceM == Approx(8000));
    CHECK(guessed("Date,Dist,Time\n2024-04-03,8000,2700\n").at(0).durationS == 2700);
    CHECK(guessed("Date,Dist,Time\n2024-04-03,8000,2700\n").at(0).distanceM == 8000.0);
    CHECK(guessed("Date,Dist,Time\n2024-04-03,12 km,1:10\n").at(0).durationS == 4200);
    CHECK(guessed("Fecha;Distancia (km);Tiempo (h)\n3 mayo 2024;12,5;1,1\n").at(0).durationS ==
          Approx(3960));
    CHECK(guessed("Jour;Durée;Distance (m)\n2024-05-03;45 min;8000\n").at(0).distanceM == 8000.0);
}

TEST_CASE("A unit in some cells does not change how bare numbers are read")
{
    const auto runs = guessed("Date;Durée;Distance\n12/11/2024;1h02;10,5 km\n25/11/2024;0:45;8\n");
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].distanceM == Approx(10'500));
    CHECK(runs[1].distanceM == Approx(8000));
    CHECK(runs[1].durationS == 2700);
}

TEST_CASE("A list without a header, and one without durations or kinds, can be read too")
{
    const auto bare = guessed("18.02.12;7,4;45:30\n19.02.12;8,1;50:00\n");
    REQUIRE(bare.size() == 2);
    CHECK(bare[1].durationS == 3000);
    CHECK(bare[0].kind == ActivityKind::Unknown);
    const auto days = guessed("Day,km\n2026-09-01,42.2\n");
    REQUIRE(days.size() == 1);
    CHECK(days[0].untimed);
    CHECK(days[0].doubts.empty());
}

TEST_CASE("Decimal commas do not part cells where semicolons do")
{
    const auto runs = guessed("18.02.12;7,4;45,5\n19.02.12;8,1;50,0\n20.02.12;9,25;50\n");
    REQUIRE(runs.size() == 3);
    CHECK(runs[2].distanceM == Approx(9250));
}

TEST_CASE("A choice of columns is for lists with the same header only")
{
    const ListMapping mapping = mappingOf(sampleOf(ownList));
    CHECK(readingOfText("Datum;Strecke;Zeit;Art\n18.02.12;7,4;45:30;Lauf\n", mapping).unknownList);
    const ListMapping bare = mappingOf(sampleOf("18.02.12;7,4\n"));
    CHECK_FALSE(bare.headed);
    CHECK(readingOfText("Datum;Gewicht\n18.02.12;70,4\n", bare).refused);
}

TEST_CASE("A saved-again list of Garmin with dates of slashes is asked about")
{
    const std::string list = "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n"
                             "Running,3/4/2026 19:12,false,x,7.99,500,00:49:18\n";
    const ListSample sample = sampleOf(list);
    CHECK_FALSE(dayOrderOf(sample, 1));
    const Reading reading = readingOfText(list, mappingOf(sample, DayOrder::MonthFirst));
    REQUIRE(reading.activities.size() == 1);
    CHECK(utc(reading.activities[0].start) == "2026-03-04T18:12:00Z");
    CHECK(reading.activities[0].durationS == 2958);
}

TEST_CASE("Rows of a mapped list that cannot be read are left out and counted")
{
    const std::string good = "Date,km,min,Type\n2024-05-03,8,45,Run\n";
    const Reading reading = readingOfText(good + "2024-05-04,-8,45,Run\n2024-05-05,8,abc,Run\n"
                                                 "2024-05-06,x,45,Run\nsoon,8,45,Run\n2024-05-07\n"
                                                 "2024-05-08,8,45,Run,1,2\n2024-05-09,8,45,Run,,\n",
                                          mappingOf(sampleOf(good)));
    CHECK(reading.activities.size() == 2);
    CHECK(reading.warnings ==
          std::vector<std::string>{"1 row left out: a negative time or distance.",
                                   "1 row left out: a duration that cannot be read.",
                                   "1 row left out: a distance that cannot be read.",
                                   "1 row left out: a date that cannot be read.",
                                   "1 row left out: too few cells.",
                                   "1 row left out: more cells than the header."});
}

TEST_CASE("A noted run counts once beside its recording, and two noted runs of a day count twice")
{
    Activity recorded;
    recorded.start = day(2026, 9, 1) + std::chrono::hours(5);
    recorded.durationS = 2700;
    recorded.distanceM = 7432;
    recorded.kind = ActivityKind::Run;
    Activity noted = recorded;
    noted.start = day(2026, 9, 1) + std::chrono::hours(10);
    noted.distanceM = 7500;
    noted.durationS = 0;
    noted.untimed = true;
    noted.dayOnly = true;
    noted.file = 1;
    const auto zone = HomeZone::named("Europe/Zurich").value();
    const auto once = countedRuns(mergeActivities({recorded, noted}, zone));
    REQUIRE(once.size() == 1);
    CHECK(once[0].km == 7.432);
    CHECK(once[0].durationS == 2700);
    CHECK(countedRuns(mergeActivities({noted, noted}, zone)).size() == 2);
    noted.distanceM = 12'000;
    CHECK(countedRuns(mergeActivities({recorded, noted}, zone)).size() == 2);
}
