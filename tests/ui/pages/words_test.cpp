// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "pages/emergency_number.h"
#include "pages/result_words.h"

#include <QLocale>

using namespace triage;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue texts = [] {
        auto loaded = loadCatalogue(TRIAGE_RESOURCES);
        if (!loaded)
            FAIL(loaded.error().text());
        return std::move(*loaded);
    }();
    return texts;
}

} // namespace

TEST_CASE("the emergency number is the one of the region; unknown regions name none")
{
    const auto numberOf = [](const char *locale) {
        return emergencyNumberFor(catalogue(), regionOf(QLocale(QLatin1String(locale)))).number;
    };
    CHECK(numberOf("en_GB") == "999 or 112");
    CHECK(numberOf("en_US") == "911");
    CHECK(numberOf("de_DE") == "112");
    CHECK(numberOf("en_ZW") == "your local emergency number");
}

TEST_CASE("no care text shows a place holder")
{
    const EmergencyNumber number = emergencyNumberFor(catalogue(), "GB");
    for (const auto &[code, text] : catalogue().urgencies) {
        INFO(code);
        CHECK_FALSE(withNumber(text.heading, number).contains('{'));
        CHECK_FALSE(withNumber(text.body, number).contains('{'));
        for (const std::string &line : text.doNotWait)
            CHECK_FALSE(withNumber(line, number).contains('{'));
    }
    for (const auto &[code, text] : catalogue().providers) {
        INFO(code);
        CHECK_FALSE(withNumber(text.text, number).contains('{'));
    }
}

TEST_CASE("worse verdicts and weaker evidence come later")
{
    CHECK(verdictRank("recommended") < verdictRank("consider"));
    CHECK(verdictRank("consider") < verdictRank("not_recommended"));
    CHECK(verdictRank("not_recommended") < verdictRank("avoid"));
    CHECK(evidenceBars("strong") > evidenceBars("moderate"));
    CHECK(evidenceBars("limited") > evidenceBars("none"));
}

TEST_CASE("the day of a result is the day where the user is")
{
    using namespace std::chrono;
    const Instant noon = sys_days(year(2026) / November / 23) + hours(12);
    CHECK(dayOf(noon) == QDate(2026, 11, 23));
    CHECK(longDayText(QDate(2026, 11, 23)).contains("2026"));
}

TEST_CASE("a source is named by its first author's whole surname and its year")
{
    CHECK(sourceText(catalogue(), "vanDyk19; judgement") == "van Dyk 2019; our judgement");
    CHECK(sourceText(catalogue(), "Goom16") == "Goom 2016");
    CHECK(sourceText(catalogue(), "Hickey20") == "Hickey 2020");
}
