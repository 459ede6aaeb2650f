// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "interview/spoken_time.h"
#include "interview/time_phrases.h"
#include "texts/load_translation.h"

using namespace triage;
using namespace std::chrono;

namespace {

constexpr sys_days today = year(2026) / November / 23; // a Monday

struct Said {
    const char *words;
    sys_days day;
};

void checkTimes(const char *language, std::initializer_list<Said> all, Tense tense = Tense::Past)
{
    const auto translation = loadTranslation(TRIAGE_RESOURCES, language);
    REQUIRE(translation);
    for (const Said &said : all) {
        const std::string english = timeInEnglish(said.words, translation->head().timeWords);
        INFO(said.words << " -> " << english);
        const auto time = timeFromWords(english, today, tense);
        CHECK((time && time->day == said.day));
    }
}

std::optional<int> lengthIn(const char *language, const char *words)
{
    const auto translation = loadTranslation(TRIAGE_RESOURCES, language);
    REQUIRE(translation);
    return daysFromWords(timeInEnglish(words, translation->head().timeWords));
}

} // namespace

TEST_CASE("times are understood as Germans say them")
{
    checkTimes("de", {{"vor 3 Wochen", today - days(21)},
                      {"vor einer Woche", today - days(7)},
                      {"vor etwa zwei Monaten", today - days(61)},
                      {"seit 10 Tagen", today - days(10)},
                      {"vor ein paar Tagen", today - days(3)},
                      {"gestern", today - days(1)},
                      {"vorgestern", today - days(2)},
                      {"heute", today},
                      {"letzten Dienstag", today - days(6)},
                      {"letzte Woche", today - days(7)},
                      {"am 12. März", year(2026) / March / 12},
                      {"12. Oktober 2026", year(2026) / October / 12},
                      {"Anfang März", year(2026) / March / 5},
                      {"31.10.2026", year(2026) / October / 31},
                      {"vor anderthalb Jahren", today - days(548)}});
    checkTimes("de", {{"in 6 Wochen", today + days(42)}, {"18. April", year(2027) / April / 18}},
               Tense::Future);
    CHECK(lengthIn("de", "5 Tage") == 5);
    CHECK(lengthIn("de", "eine Woche") == 7);
    CHECK_FALSE(lengthIn("de", "bald"));
}

TEST_CASE("times are understood as the French say them")
{
    checkTimes("fr", {{"il y a 3 semaines", today - days(21)},
                      {"il y a une semaine", today - days(7)},
                      {"depuis 10 jours", today - days(10)},
                      {"hier", today - days(1)},
                      {"avant-hier", today - days(2)},
                      {"aujourd'hui", today},
                      {"mardi dernier", today - days(6)},
                      {"la semaine dernière", today - days(7)},
                      {"le 12 mars", year(2026) / March / 12},
                      {"début mars", year(2026) / March / 5},
                      {"31/10/2026", year(2026) / October / 31}});
    checkTimes("fr", {{"dans 6 semaines", today + days(42)}}, Tense::Future);
    CHECK(lengthIn("fr", "5 jours") == 5);
}

TEST_CASE("times are understood as Spaniards say them")
{
    checkTimes("es", {{"hace 3 semanas", today - days(21)},
                      {"hace una semana", today - days(7)},
                      {"desde hace 10 días", today - days(10)},
                      {"ayer", today - days(1)},
                      {"anteayer", today - days(2)},
                      {"hoy", today},
                      {"el martes pasado", today - days(6)},
                      {"la semana pasada", today - days(7)},
                      {"el 12 de marzo", year(2026) / March / 12},
                      {"a principios de marzo", year(2026) / March / 5}});
    checkTimes("es", {{"en 6 semanas", today + days(42)}}, Tense::Future);
    CHECK(lengthIn("es", "5 días") == 5);
}

TEST_CASE("without phrases a spoken time stays as it is")
{
    CHECK(timeInEnglish("3 weeks ago", {}) == "3 weeks ago");
}
