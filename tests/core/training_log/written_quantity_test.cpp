// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "readings.h"
#include "training_log/date_text.h"
#include "training_log/written_quantity.h"

using namespace triage;

namespace {

LocalDay dayIn(const char *text, DayOrder order)
{
    const auto time = readDate(text, order);
    REQUIRE(time);
    return LocalDay(std::chrono::floor<std::chrono::days>(time->wallClock.time_since_epoch()));
}

} // namespace

TEST_CASE("A date follows the order told, unless it shows its own")
{
    CHECK(dayIn("18.02.12", DayOrder::DayFirst) == day(2012, 2, 18));
    CHECK(dayIn("03/04/2024", DayOrder::DayFirst) == day(2024, 4, 3));
    CHECK(dayIn("03/04/2024", DayOrder::MonthFirst) == day(2024, 3, 4));
    CHECK(dayIn("24-02-18", DayOrder::YearFirst) == day(2024, 2, 18));
    CHECK(dayIn("2024/02/18", DayOrder::MonthFirst) == day(2024, 2, 18));
    CHECK(dayIn("2024-02-18T23:10:00", DayOrder::DayFirst) == day(2024, 2, 18));
    CHECK(dayIn("Feb 12, 2024", DayOrder::DayFirst) == day(2024, 2, 12));
    CHECK(dayIn("12. Mai 24", DayOrder::MonthFirst) == day(2024, 5, 12));
    CHECK(dayIn("mar. 12/11/2024", DayOrder::DayFirst) == day(2024, 11, 12));
    CHECK(dayIn("1/2/98", DayOrder::DayFirst) == day(1998, 2, 1));
    for (const char *none : {"", "7,4", "45:30", "1:05:11", "18.02.", "31/02/2024", "13/13/2024",
                             "12.02.2024 25:00", "2024", "a.b.c", "0/0/0", "1.2.3.4"})
        CHECK_FALSE(readDate(none, DayOrder::DayFirst));
    CHECK_FALSE(readDate("25/04/2024", DayOrder::MonthFirst));
    CHECK_FALSE(readDate("18.02.12", DayOrder::YearFirst));
}

TEST_CASE("A date without a time of day says so")
{
    CHECK(readDate("18.02.12", DayOrder::DayFirst)->dayOnly);
    const auto evening = readDate("3/4/2024 6:30 PM", DayOrder::MonthFirst);
    REQUIRE(evening);
    CHECK_FALSE(evening->dayOnly);
    CHECK(evening->wallClock.time_since_epoch() % std::chrono::days(1) ==
          std::chrono::minutes(1110));
}

TEST_CASE("Only dates of bare numbers without the year first depend on their order")
{
    CHECK(dependsOnOrder("03/04/2024"));
    CHECK(dependsOnOrder("18.02.12"));
    CHECK_FALSE(dependsOnOrder("2024-04-03"));
    CHECK_FALSE(dependsOnOrder("3 April 2024"));
    CHECK_FALSE(dependsOnOrder("7,4"));
}

TEST_CASE("A number shows its decimal sign, or follows the one told")
{
    CHECK(readNumber("7,4", DecimalSign::Point) == 7.4);
    CHECK(readNumber("7.40", DecimalSign::Comma) == 7.4);
    CHECK(readNumber("7,400", DecimalSign::Comma) == 7.4);
    CHECK(readNumber("7,400", DecimalSign::Point) == 7400.0);
    CHECK(readNumber("7.400", DecimalSign::Comma) == 7400.0);
    CHECK(readNumber("0,400", DecimalSign::Point) == 0.4);
    CHECK(readNumber("1.234,5", DecimalSign::Point) == 1234.5);
    CHECK(readNumber("1'234.5", DecimalSign::Point) == 1234.5);
    CHECK(readNumber("1\u202f234,5", DecimalSign::Comma) == 1234.5);
    for (const char *none : {"", "--", "7,4,1", "1,2.3,4", "km", "nan", "1e999", "7 4"})
        CHECK_FALSE(readNumber(none, DecimalSign::Point));
}

TEST_CASE("A length may carry its unit")
{
    CHECK(readLength("7,4", LengthUnit::Kilometre, DecimalSign::Comma) == Approx(7400));
    CHECK(readLength("7.4 KM", LengthUnit::Mile, DecimalSign::Point) == Approx(7400));
    CHECK(readLength("4 mi", LengthUnit::Kilometre, DecimalSign::Point) == Approx(6437.376));
    CHECK(readLength("7400", LengthUnit::Metre, DecimalSign::Point) == 7400.0);
    CHECK_FALSE(readLength("7 apples", LengthUnit::Metre, DecimalSign::Point));
    CHECK_FALSE(readLength("1e308", LengthUnit::Mile, DecimalSign::Point));
}

TEST_CASE("A duration is read as clocks, units and plain numbers write it")
{
    const auto read = [](const char *text, TimeUnit unit) {
        return readDuration(text, unit, DecimalSign::Comma);
    };
    CHECK(read("1:05:11", TimeUnit::Minute) == 3911.0);
    CHECK(read("45:30", TimeUnit::Minute) == 2730.0);
    CHECK(read("45:30", TimeUnit::Second) == 2730.0);
    CHECK(read("1:05", TimeUnit::Hour) == 3900.0);
    CHECK(read("1:05 h", TimeUnit::Minute) == 3900.0);
    CHECK(read("45", TimeUnit::Minute) == 2700.0);
    CHECK(read("2730", TimeUnit::Second) == 2730.0);
    CHECK(read("1,5 h", TimeUnit::Minute) == 5400.0);
    CHECK(read("45 Min.", TimeUnit::Second) == 2700.0);
    CHECK(read("1h05", TimeUnit::Second) == 3900.0);
    CHECK(read("1 h 5 min 11 s", TimeUnit::Second) == 3911.0);
    for (const char *none : {"", "5 min 1 h", "1 h 5 h", "quick", "1:2:3:4", "1h-5"})
        CHECK_FALSE(read(none, TimeUnit::Minute));
}
