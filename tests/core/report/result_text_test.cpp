// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/result_text.h"

#include "catch.h"
#include "report/text_page.h"
#include "samples.h"

#include <algorithm>
#include <sstream>

using namespace triage;
using Catch::Matchers::Contains;

namespace {

std::string textOf(const Assessment &assessment, Mode mode = Mode::Runner)
{
    return resultText(assessment, mode, test::someCatalogue(), test::someQuestionnaire());
}

} // namespace

TEST_CASE("the readable result begins with what to do and how soon")
{
    CHECK(textOf(test::tendonAssessment()).find("Book a routine appointment\n====") == 0);
    CHECK(textOf(test::tendonAssessment(), Mode::Therapist).find("Routine referral\n") == 0);
}

TEST_CASE("the readable result says why, what was not answered, and names its sources")
{
    const std::string text = textOf(test::tendonAssessment());
    CHECK_THAT(text, Contains("it came on gradually [Goom16]"));
    CHECK_THAT(text, Contains("Safety questions that were not answered"));
    CHECK_THAT(text, Contains("- A lump\n"));
    CHECK_THAT(text, Contains("could not be ruled out"));
    CHECK_THAT(text, Contains("Goom T, Malliaras P"));
    CHECK_THAT(text, Contains("suggestion, not a diagnosis"));
    CHECK_THAT(text, Contains("Holding (you are here)"));
    CHECK_THAT(text, Contains("after 14, 42 and 84 days"));
    CHECK_THAT(text, Contains("Walk 4, run 1, 25 min, easy\n"));
}

TEST_CASE("an emergency tells whom to call and nothing about treatment or plans")
{
    Assessment assessment = test::tendonAssessment();
    assessment.urgency = Urgency::Emergency;
    assessment.redFlags = test::emergencyAssessment().redFlags;
    const std::string text = textOf(assessment);
    CHECK_THAT(text, Contains("999 or 112: United Kingdom"));
    CHECK_THAT(text, Contains("\"I have numbness between my legs. I may have"));
    CHECK_THAT(text, !Contains("Shockwave"));
    CHECK_THAT(text, !Contains("Holding"));
    CHECK_THAT(text, !Contains("running"));
}

TEST_CASE("the number to call stands in words where the country is not known")
{
    Catalogue catalogue = test::someCatalogue();
    catalogue.urgencies["emergency"].heading = "Call {number} now, or {advice}";
    catalogue.emergencyNumbers.push_back({.region = "other",
                                          .name = "Another country",
                                          .number = "your local number",
                                          .advice = "your doctor"});
    const std::string text =
        resultText(test::emergencyAssessment(), Mode::Runner, catalogue, test::someQuestionnaire());
    CHECK(text.find("Call your local number now, or your doctor\n") == 0);
    CHECK_THAT(text, !Contains("Another country"));
}

TEST_CASE("signs that matter for the same reason stand together, and the reason is said once")
{
    const auto timesIn = [](const std::string &text, const std::string &part) {
        int times = 0;
        for (std::size_t at = text.find(part); at != std::string::npos;
             at = text.find(part, at + 1))
            ++times;
        return times;
    };
    Catalogue catalogue = test::someCatalogue();
    catalogue.flags["calf_swelling"] = {"a swollen calf", {}, "It may be a clot.", {}, {}};
    catalogue.flags["lump"] = {"a lump", {}, "It should be looked at.", {}, {}};
    catalogue.flags["warm_leg"] = {"a warm leg", {}, "It may be a clot.", {}, {}};
    Assessment assessment = test::tendonAssessment();
    assessment.urgency = Urgency::SameDay;
    assessment.redFlags = {};
    for (const char *code : {"calf_swelling", "lump", "warm_leg", "warm_leg"})
        assessment.redFlags.push_back({code, Urgency::SameDay, {}});
    const std::string text =
        resultText(assessment, Mode::Runner, catalogue, test::someQuestionnaire());
    CHECK(timesIn(text, "It may be a clot.") == 1);
    CHECK(timesIn(text, "- A warm leg\n") == 1);
    CHECK(text.find("- A swollen calf\n  - A warm leg\n") != std::string::npos);
    CHECK(text.find("- A lump\n") != std::string::npos);
}

TEST_CASE("of the other causes the next likeliest three are named")
{
    Assessment assessment = test::tendonAssessment();
    assessment.differential = {
        {"proximal_tendinopathy", 7}, {"first", 5}, {"second", 4}, {"third", 3}, {"fourth", 2}};
    const std::string text = textOf(assessment);
    CHECK_THAT(text, Contains("third (support 3"));
    CHECK_THAT(text, !Contains("fourth"));
}

TEST_CASE("no line of the readable result is longer than 80 characters")
{
    Catalogue catalogue = test::someCatalogue();
    for (int i = 0; i < 60; ++i)
        catalogue.conditions.front().plain += " spürbar 🦵 empfindlich";
    std::istringstream lines(
        resultText(test::tendonAssessment(), Mode::Runner, catalogue, test::someQuestionnaire()));
    std::size_t longest = 0;
    for (std::string line; std::getline(lines, line);)
        longest = std::max(longest, static_cast<std::size_t>(
                                        std::count_if(line.begin(), line.end(), [](char byte) {
                                            return (byte & 0xc0) != 0x80;
                                        })));
    CHECK(longest <= 80);
    CHECK(longest > 70);
}

TEST_CASE("text is wrapped between words and further lines of a bullet stand below its text")
{
    TextPage page;
    page.bullet("one " + std::string(70, 'x') + " two three");
    CHECK(page.text() == "  - one " + std::string(70, 'x') + "\n    two three\n");
}
