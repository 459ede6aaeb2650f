// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "interview/spoken_time.h"

#include <string>
#include <utility>

using namespace triage;
using namespace std::chrono;

namespace {

// A Saturday.
constexpr sys_days today = sys_days(year(2026) / November / 21);

constexpr sys_days on(int y, unsigned m, unsigned d)
{
    return sys_days(year(y) / month(m) / day(d));
}

struct Said {
    const char *words;
    sys_days day;
    bool about = false;
};

void checkAll(std::initializer_list<Said> all, Tense tense = Tense::Past)
{
    for (const Said &said : all) {
        INFO(said.words);
        const auto time = timeFromWords(said.words, today, tense);
        REQUIRE(time);
        CHECK(time->day == said.day);
        CHECK(time->about == said.about);
    }
}

} // namespace

TEST_CASE("a time that has passed is said as a number and a unit")
{
    checkAll({{"3 weeks ago", on(2026, 10, 31)},
              {"3 Weeks", on(2026, 10, 31)},
              {"3wks", on(2026, 10, 31)},
              {"three weeks ago", on(2026, 10, 31)},
              {"a fortnight ago", on(2026, 11, 7)},
              {"56", on(2026, 9, 26)},
              {"56 days", on(2026, 9, 26)},
              {"1 year ago", today - days(365)},
              {"1.5 years", today - days(548)},
              {"1 and a half years ago", today - days(548)},
              {"a year and a half", today - days(548)},
              {"half a year", today - days(183)},
              {"1 year and 2 months", today - days(426)},
              {"for 10 days", on(2026, 11, 11)}});
}

TEST_CASE("what is said roughly is taken as rough")
{
    checkAll({{"about a month", on(2026, 10, 22), true},
              {"about a month ago", on(2026, 10, 22), true},
              {"a couple of weeks ago", on(2026, 11, 7), true},
              {"a few days", on(2026, 11, 18), true},
              {"2-3 weeks ago", on(2026, 11, 3), true},
              {"2 to 3 weeks", on(2026, 11, 3), true},
              {"~2 weeks", on(2026, 11, 7), true},
              {"last week", on(2026, 11, 14), true},
              {"last month", on(2026, 10, 22), true},
              {"last year", today - days(365), true}});
}

TEST_CASE("days have names")
{
    checkAll({{"today", today},
              {"yesterday", on(2026, 11, 20)},
              {"the day before yesterday", on(2026, 11, 19)},
              {"last night", on(2026, 11, 20)},
              {"this morning", today},
              {"last Tuesday", on(2026, 11, 17)},
              {"on Tuesday", on(2026, 11, 17)},
              {"tues", on(2026, 11, 17)},
              {"Saturday", today},
              {"last Saturday", on(2026, 11, 14)}});
}

TEST_CASE("dates are read in many forms; without a year the last one is meant")
{
    checkAll({{"31 October", on(2026, 10, 31)},
              {"October 31", on(2026, 10, 31)},
              {"31st of October 2025", on(2025, 10, 31)},
              {"Sat 31 Oct 2026", on(2026, 10, 31)},
              {"24 December", on(2025, 12, 24)},
              {"31/10/2026", on(2026, 10, 31)},
              {"31.10.26", on(2026, 10, 31)},
              {"31 10 2026", on(2026, 10, 31)},
              {"24/12", on(2025, 12, 24)},
              {"2026-10-31", on(2026, 10, 31)},
              {"10/31/2026", on(2026, 10, 31)},
              {"March", on(2026, 3, 15), true},
              {"in early March", on(2026, 3, 5), true},
              {"end of Sept", on(2026, 9, 25), true},
              {"December", on(2025, 12, 15), true},
              {"November", on(2026, 11, 15), true},
              {"2024", on(2024, 7, 1), true},
              {"in 2019", on(2019, 7, 1), true}});
    CHECK(timeFromWords("3/4/2026", today)->day == on(2026, 4, 3));
    CHECK(timeFromWords("3/4/2026", today, Tense::Past, DateOrder::MonthFirst)->day ==
          on(2026, 3, 4));
}

TEST_CASE("a goal lies ahead")
{
    checkAll({{"in 6 weeks", on(2027, 1, 2)},
              {"6 weeks", on(2027, 1, 2)},
              {"in 6 weeks time", on(2027, 1, 2)},
              {"tomorrow", on(2026, 11, 22)},
              {"next Saturday", on(2026, 11, 28)},
              {"Sunday", on(2026, 11, 22)},
              {"24 December", on(2026, 12, 24)},
              {"1 March", on(2027, 3, 1)},
              {"May", on(2027, 5, 15), true},
              {"next month", on(2026, 12, 21), true}},
             Tense::Future);
}

TEST_CASE("what names no time is not guessed at")
{
    for (const char *words :
         {"", "  ", "hello", "weeks", "3", "3 apples", "31 February", "32 October", "0/0/2026",
          "last", "three three weeks", "3 weeks hello", "1.2.3.4", "99999999999 years",
          "vor 3 Wochen", "40/40/2026", "3 weeks of pain"}) {
        INFO(words);
        const auto time = timeFromWords(words, today);
        CHECK(time.has_value() == (std::string(words) == "3"));
    }
}

TEST_CASE("a length is read in days")
{
    for (const auto &[words, length] : {std::pair{"10", 10},
                                        {"3 weeks", 21},
                                        {"a month", 30},
                                        {"about 2 days", 2},
                                        {"1 week and 2 days", 9}}) {
        INFO(words);
        CHECK(daysFromWords(words) == length);
    }
    for (const char *words : {"", "last Tuesday", "weeks", "-3 days", "12 March"}) {
        INFO(words);
        CHECK_FALSE(daysFromWords(words));
    }
}
