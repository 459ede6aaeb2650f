// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "readings.h"
#include "training_log/date_text.h"
#include "training_log/number_text.h"
#include "training_log/utf8_source.h"

using namespace triage;

namespace {

std::string listTime(const char *text)
{
    const auto time = readListTime(text);
    return time ? utc(std::chrono::sys_seconds(time->wallClock.time_since_epoch())) : "none";
}

std::string asUtf8(std::string_view bytes, bool *repaired = nullptr)
{
    MemorySource memory(bytes);
    BufferedSource buffered(memory);
    Utf8Source source(buffered);
    std::string text;
    char piece[3];
    while (const auto size = source.read(piece).value())
        text.append(piece, size);
    if (repaired)
        *repaired = source.repaired();
    return text;
}

} // namespace

TEST_CASE("Dates are read as lists write them, in several languages")
{
    const std::string expected = "2022-12-09T15:24:49Z";
    CHECK(listTime("2022-12-09 15:24:49") == expected);
    CHECK(listTime("Dec 9, 2022, 3:24:49 PM") == expected);
    CHECK(listTime("Dec 9, 2022, 3:24:49\u202fPM") == expected);
    CHECK(listTime("09.12.2022, 15:24:49") == expected);
    CHECK(listTime("9 dec 2022, 15:24:49") == expected);
    CHECK(listTime("9 déc. 2022 à 15:24:49") == expected);
    CHECK(listTime("Fr, 9 Dezember 2022 15:24:49") == expected);
    CHECK(listTime("12/9/2022, 3:24:49 PM") == expected);
    CHECK(listTime("Jan 1, 2026, 12:00:00 AM") == "2026-01-01T00:00:00Z");
    CHECK(listTime("Jan 1, 2026, 12:00:00 PM") == "2026-01-01T12:00:00Z");
}

TEST_CASE("Days and times that cannot be are no dates")
{
    for (const char *text :
         {"", "0", "Sep 31, 2026, 6:00:00 AM", "2026-02-29 06:00:00", "2026-13-01 06:00:00",
          "2026-01-01 24:00:00", "13:00:00 PM", "Sep 1, 2026, 13:00:00 PM", "Sep 1, 2026",
          "2026-01-01T06:00:00+99:00", "999999999999-01-01 00:00:00"})
        CHECK(listTime(text) == "none");
}

TEST_CASE("ISO times keep their offset and the fraction of the second")
{
    const auto time = readIsoTime(" 2026-08-05 17:00:00.5 +0230 ");
    REQUIRE(time);
    CHECK(time->offset == std::chrono::minutes(150));
    CHECK(time->fraction == Approx(0.5));
    CHECK(readIsoTime("2026-05-03T06:00:00Z")->offset == std::chrono::seconds(0));
    CHECK_FALSE(readIsoTime("2026-05-03T06:00:00")->offset);
}

TEST_CASE("Durations are hours, minutes and seconds")
{
    CHECK(readClock("00:04:36.5") == 276.5);
    CHECK(readClock("1:05:11") == 3911.0);
    CHECK(readClock("12:03") == 723.0);
    for (const char *text : {"", "--", "12", "1:2:3:4", "a:b"})
        CHECK_FALSE(readClock(text));
}

TEST_CASE("Numbers are read with thousands and with decimal commas")
{
    CHECK(readWrittenNumber("4,808") == 4808.0);
    CHECK(readWrittenNumber("1,005.3") == 1005.3);
    CHECK(readWrittenNumber("1.005,3") == 1005.3);
    CHECK(readWrittenNumber("7,00") == 7.0);
    CHECK(readWrittenNumber("2,81") == 2.81);
    CHECK(readWrittenNumber("'-12") == -12.0);
    for (const char *text : {"", "--", "nan", "inf", "km", "1,2,3"})
        CHECK_FALSE(readWrittenNumber(text));
    CHECK_FALSE(readNumber("1e999"));
}

TEST_CASE("Text of any usual encoding becomes UTF-8")
{
    using namespace std::string_literals;
    bool repaired = false;
    CHECK(asUtf8("\xEF\xBB\xBFL\xC3\xB8"
                 "b",
                 &repaired) == "Løb");
    CHECK_FALSE(repaired);
    CHECK(asUtf8("\xFF\xFEL\0\xF8\0b\0"s) == "Løb");
    CHECK(asUtf8("\xFE\xFF\xD8\x3D\xDE\x00"s) == "😀");
    CHECK(asUtf8("<?xml version='1.0' encoding='ISO-8859-1'?>L\xF8"
                 "b",
                 &repaired)
              .ends_with("Løb"));
    CHECK_FALSE(repaired);
    CHECK(asUtf8("L\xF8"
                 "b",
                 &repaired) == "Løb");
    CHECK(repaired);
    CHECK(asUtf8("cut \xE2\x82") == "cut â\u0082");
}
