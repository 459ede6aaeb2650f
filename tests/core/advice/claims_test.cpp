// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "content_copy.h"

#include <set>

using namespace triage;
using nlohmann::json;

namespace {

/// Where a text can stand: "treatments/ice", "guide/claims/ice", "plans/strain", "return_to_run".
std::set<std::string> placesOf(const Catalogue &catalogue)
{
    std::set<std::string> places = {"return_to_run", "return_to_sport", "intended_use"};
    const auto add = [&](const std::string &kind, const auto &texts) {
        for (const auto &[code, text] : texts)
            places.insert(kind + "/" + code);
    };
    add("treatments", catalogue.treatments);
    add("exercises", catalogue.exercises);
    add("plans", catalogue.plans);
    add("prognosis", catalogue.prognoses);
    add("providers", catalogue.providers);
    add("load", catalogue.load);
    add("factors", catalogue.factors);
    for (const ConditionText &condition : catalogue.conditions)
        places.insert("conditions/" + condition.code);
    for (const GuideChapter &chapter : catalogue.guide)
        for (const GuideSection &section : chapter.sections)
            places.insert("guide/" + chapter.code + "/" + section.code);
    return places;
}

} // namespace

TEST_CASE("every claim of the documents that the project started from is answered by a text")
{
    const auto text = readFile(std::string(TRIAGE_RESOURCES) + "/evidence/claims.json");
    REQUIRE(text);
    const Catalogue &catalogue = shippedCatalogue();
    const auto places = placesOf(catalogue);
    std::set<std::string> claims;
    const json file = json::parse(*text);
    for (const json &claim : file.at("claims")) {
        INFO(claim.dump());
        CHECK(claims.insert(claim.at("claim")).second);
        CHECK_FALSE(claim.at("verdict").get<std::string>().empty());
        CHECK(catalogue.references.contains(claim.at("source").get<std::string>()));
        CHECK_FALSE(claim.at("answered_in").empty());
        for (const json &place : claim.at("answered_in"))
            CHECK(places.contains(place.get<std::string>()));
    }
    CHECK(claims.size() == 84);
}
