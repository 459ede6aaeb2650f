// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rule_book.h"

#include "catch.h"

#include <regex>
#include <set>

using namespace triage;
using Catch::Matchers::Contains;

namespace {

std::string shippedPage()
{
    const auto rulebase = loadRulebase(TRIAGE_RESOURCES);
    const auto catalogue = loadCatalogue(TRIAGE_RESOURCES);
    REQUIRE(rulebase);
    REQUIRE(catalogue);
    return ruleBookHtml(*rulebase, *catalogue);
}

std::vector<std::string> valuesOf(const std::string &page, const std::string &attribute)
{
    const std::regex pattern(" " + attribute + "=\"([^\"]*)\"");
    std::vector<std::string> values;
    for (auto found = std::sregex_iterator(page.begin(), page.end(), pattern);
         found != std::sregex_iterator(); ++found)
        values.push_back((*found)[1]);
    return values;
}

} // namespace

TEST_CASE(
    "every link of the shipped rule book leads to a place on the page, and no place is double")
{
    const auto page = shippedPage();
    std::set<std::string> places;
    for (const auto &id : valuesOf(page, "id")) {
        INFO(id);
        CHECK(places.insert(id).second);
    }
    const auto links = valuesOf(page, "href");
    CHECK(links.size() > 1000);
    std::set<std::string> astray;
    for (const auto &link : links)
        if (link.empty() || link.front() != '#' || !places.contains(link.substr(1)))
            astray.insert(link);
    CHECK(astray == std::set<std::string>());
}

TEST_CASE("the rule book needs no script and nothing from elsewhere, and knows dark and paper")
{
    const auto page = shippedPage();
    CHECK_THAT(page, !Contains("<script") && !Contains("src=") && !Contains("@import") &&
                         !Contains("url("));
    CHECK_THAT(page, Contains("prefers-color-scheme: dark") && Contains("@page { size: A4") &&
                         Contains("Danger signs") && Contains("<svg"));
}
