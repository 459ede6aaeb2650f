// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "fit_bytes.h"
#include "readings.h"

using namespace triage;

namespace {

void checkTheRun(const Reading &reading)
{
    REQUIRE(reading.activities.size() == 1);
    const Activity &run = reading.activities[0];
    CHECK(utc(run.start) == "2026-05-03T06:00:00Z");
    CHECK(run.durationS == 3000);
    CHECK(run.elapsedS == 3060.0);
    CHECK(run.distanceM == 10'000.0);
    CHECK(run.ascentM == 77.0);
    CHECK(run.kind == ActivityKind::Run);
}

constexpr std::uint64_t start = 1777788000 - 631065600;

} // namespace

TEST_CASE("A FIT session is read, in either byte order and with either header")
{
    checkTheRun(readingOfText(fitRun().file()));
    checkTheRun(readingOfText(fitRun(true).file()));
    checkTheRun(readingOfText(fitRun().file(12)));
    CHECK(readingOfText(fitRun().file()).warnings.empty());
}

TEST_CASE("FIT files that follow each other are all read")
{
    const Reading reading = readingOfText(fitRun().file() + fitRun().file());
    CHECK(reading.activities.size() == 2);
    const Reading rubbish = readingOfText(fitRun().file() + "rubbish that is no header");
    checkTheRun(rubbish);
    CHECK(rubbish.warnings.size() == 1);
}

TEST_CASE("Developer fields are passed over by their size")
{
    FitBytes bytes;
    bytes.define(0, 0, {{0, 1, 0x00}}, {{0, 5, 0}, {1, 3, 0}})
        .message(0, {{4, 1}, {0x1234567890, 5}, {7, 3}})
        .define(2, 18, {{2, 4, 0x86}, {8, 4, 0x86}}, {{9, 1, 0}})
        .message(2, {{start, 4}, {60000, 4}, {1, 1}});
    const Reading reading = readingOfText(bytes.file());
    REQUIRE(reading.activities.size() == 1);
    CHECK(reading.activities[0].durationS == 60);
}

TEST_CASE("Invalid values and odd sizes are absent, not numbers")
{
    FitBytes bytes;
    bytes.define(0, 0, {{0, 1, 0x00}}).message(0, {{4, 1}});
    bytes.define(1, 18, {{2, 4, 0x86}, {8, 4, 0x86}, {9, 4, 0x86}, {22, 3, 0x84}})
        .message(1, {{start, 4}, {60000, 4}, {0xFFFFFFFF, 4}, {5, 3}});
    const Reading reading = readingOfText(bytes.file());
    REQUIRE(reading.activities.size() == 1);
    CHECK_FALSE(reading.activities[0].distanceM);
    CHECK_FALSE(reading.activities[0].ascentM);
}

TEST_CASE("Without a session the records are summed up, by compressed times that roll over")
{
    FitBytes bytes;
    bytes.define(0, 0, {{0, 1, 0x00}}).message(0, {{4, 1}});
    bytes.define(1, 20, {{253, 4, 0x86}, {5, 4, 0x86}}).message(1, {{start, 4}, {0, 4}});
    bytes.define(2, 20, {{5, 4, 0x86}});
    std::uint64_t time = start;
    for (std::uint64_t step = 1; step <= 10; ++step) {
        time += 15;
        bytes.message(static_cast<std::uint8_t>(0x80 | 2 << 5 | (time & 31)), {{step * 5000, 4}});
    }
    const Reading reading = readingOfText(bytes.file());
    REQUIRE(reading.activities.size() == 1);
    CHECK(reading.activities[0].durationS == 150);
    CHECK(reading.activities[0].distanceM == 500.0);
    CHECK(reading.activities[0].derived);
    CHECK(reading.warnings.size() == 1);
}

TEST_CASE("A wrong checksum is said, the session is kept")
{
    std::string bytes = fitRun().file();
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    const Reading reading = readingOfText(bytes);
    checkTheRun(reading);
    CHECK(reading.warnings ==
          std::vector<std::string>{"Its checksum is wrong, so something in it was changed."});
}

TEST_CASE("A FIT file cut off before its summary gives nothing")
{
    const std::string bytes = fitRun().file();
    for (std::size_t size = 14; size + 3 < bytes.size(); ++size) {
        const Reading reading = readingOfText(std::string_view(bytes).substr(0, size));
        REQUIRE(reading.refused);
        CHECK(reading.activities.empty());
    }
}

TEST_CASE("FIT files of settings are no activities; messages must be defined")
{
    FitBytes settings;
    settings.define(0, 0, {{0, 1, 0x00}}).message(0, {{2, 1}});
    CHECK(readingOfText(settings.file()).activities.empty());
    CHECK(readingOfText(settings.file()).warnings.size() == 1);
    FitBytes undefined;
    undefined.message(3, {{1, 1}});
    CHECK(readingOfText(undefined.file()).refused);
}
