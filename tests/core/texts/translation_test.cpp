// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "language/placeholders.h"
#include "language/read_translation.h"

using namespace triage;
using Catch::Matchers::Contains;

namespace {

Translation german()
{
    return {
        {.code = "de", .review = {}, .decimalMark = ',', .keepsCapitals = true, .timeWords = {}},
        {{"If {0}, {1}.", "{1}, wenn {0}."}, {"{} of {}", "{} von {}"}, {"Knee", "Knie"}}};
}

std::string fileWith(const std::string &texts)
{
    return R"({"language": "de", "decimal_mark": ",", "time_words": {}, "texts": {)" + texts + "}}";
}

} // namespace

TEST_CASE("English says every text as it is; a language says its own, or else the English one")
{
    CHECK(Translation().of("Knee") == "Knee");
    CHECK(Translation().head().code == "en");
    CHECK(german().of("Knee") == "Knie");
    CHECK(german().of("Hip") == "Hip");
}

TEST_CASE("what is filled in stands where the language wants it, and numbers have its mark")
{
    CHECK(Translation().with("{} of {}", {"3", "10"}) == "3 of 10");
    CHECK(german().with("{} of {}", {"3", "10"}) == "3 von 10");
    CHECK(german().with("If {0}, {1}.", {"es regnet", "bleibe ich"}) ==
          "bleibe ich, wenn es regnet.");
    CHECK(german().number(1.5) == "1,5");
    CHECK(german().number(12) == "12");
    CHECK(Translation().number(1.5) == "1.5");
    CHECK(Translation().with("a {b} {} c", {"1"}) == "a {b} 1 c");
    CHECK(Translation().with("{} {}", {"only one"}) == "only one ");
}

TEST_CASE("placeholders of every kind are found, wherever they stand")
{
    using Places = std::vector<std::string>;
    CHECK(placeholders("%1 of %2, %n more") == Places{"%1", "%2", "%n"});
    CHECK(placeholders("{} and {}") == placeholders("{1} und {0}"));
    CHECK(placeholders("Call {number} or {advice}") == Places{"{advice}", "{number}"});
    CHECK(placeholders("95 % of 10 %") == Places{});
    CHECK(placeholders("100 %nearly {Not one} { }") == Places{});
}

TEST_CASE("a file of texts is refused where a text is empty or its placeholders are broken")
{
    const auto empty = readTranslation(fileWith(R"("Knee": "")"), "de.json");
    REQUIRE_FALSE(empty);
    CHECK_THAT(empty.error().text(), Contains("Knee"));
    const auto broken = readTranslation(fileWith(R"("Call {number}": "Rufen Sie an")"), "de.json");
    REQUIRE_FALSE(broken);
    CHECK_THAT(broken.error().text(), Contains("placeholders"));
    CHECK_FALSE(readTranslation("[]", "de.json"));
    CHECK_FALSE(readTranslation(R"({"texts": {}, "time_words": {}})", "de.json"));
    CHECK_FALSE(readTranslation(fileWith(R"("Knee": "Knie", "Knee": "Kniegelenk")"), "de.json"));
}

TEST_CASE("a file of texts comes back as it was written")
{
    CHECK(readTranslation(writeTranslation(german()), "de.json") == german());
}
