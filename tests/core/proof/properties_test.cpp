// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "proof/properties.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

using namespace triage;

namespace {

std::string document(const std::string &list, const std::string &properties)
{
    std::string json = "{";
    for (const char *name :
         {"urgency", "orders", "avoid", "caution", "withheld", "values", "reachable"})
        json += (json.size() > 1 ? ", \"" : "\"") + std::string(name) + "\": [" +
                (list == name ? properties : "") + "]";
    return json + "}";
}

void checkRefused(const std::string &json, const std::string &what)
{
    const auto properties = readProperties(json, "properties.json");
    REQUIRE_FALSE(properties);
    INFO(properties.error().text());
    CHECK(properties.error().where.find("properties.json") != std::string::npos);
    CHECK(properties.error().what.find(what) != std::string::npos);
    CHECK_FALSE(properties.error().remedy.empty());
}

const SafetyProperties &shipped()
{
    static const auto properties = loadProperties(TRIAGE_RESOURCES);
    if (!properties)
        FAIL(properties.error().text());
    return *properties;
}

/// The codes of a list of advice.
std::set<std::string> codesIn(const std::string &file, const std::string &list)
{
    const auto text = readFile(std::string(TRIAGE_RESOURCES) + "/advice/" + file);
    REQUIRE(text);
    const auto json = nlohmann::json::parse(*text);
    std::set<std::string> codes;
    for (const auto &entry : json.at(list))
        if (entry.contains("stages"))
            for (const auto &stage : entry.at("stages"))
                codes.insert(entry.at("code").get<std::string>() + "/" +
                             stage.at("code").get<std::string>());
        else
            codes.insert(entry.at("code").get<std::string>());
    return codes;
}

std::set<std::string> reachable(ReachProperty::What what)
{
    std::set<std::string> codes;
    for (const ReachProperty &property : shipped().reachable)
        if (property.what == what)
            codes.insert(property.codes.begin(), property.codes.end());
    return codes;
}

} // namespace

TEST_CASE("the shipped safety properties can be read, each with its source and an id of its own")
{
    std::set<std::string> ids;
    std::size_t count = 0;
    const auto take = [&](const auto &list) {
        for (const auto &property : list) {
            CHECK_FALSE(property.head.source.empty());
            ids.insert(property.head.id);
            ++count;
        }
    };
    take(shipped().urgency);
    take(shipped().avoid);
    take(shipped().caution);
    take(shipped().withheld);
    take(shipped().values);
    take(shipped().reachable);
    CHECK(ids.size() == count);
    CHECK(shipped().urgency.size() > 100);
    CHECK(shipped().orders.size() > 50);
}

TEST_CASE("all that there is a text for must be reachable by some answers")
{
    using What = ReachProperty::What;
    CHECK(reachable(What::Condition) == codesIn("conditions.json", "conditions"));
    CHECK(reachable(What::Treatment) == codesIn("treatments.json", "treatments"));
    CHECK(reachable(What::Stage) == codesIn("plans.json", "plans"));
    CHECK(reachable(What::Prognosis) == codesIn("prognosis.json", "prognoses"));
    CHECK(reachable(What::Urgency).size() == 5);
    CHECK(std::any_of(shipped().reachable.begin(), shipped().reachable.end(),
                      [](const ReachProperty &property) {
                          return property.what == What::Question && property.codes.empty();
                      }));
}

TEST_CASE("a property that cannot be checked is refused with its place")
{
    checkRefused("[", "no JSON object");
    checkRefused("{}", "urgency");
    checkRefused(document("urgency", R"({"id": "a", "words": "w", "source": "s",
                               "when": {"pop": "\"yes\""}, "at_least": "soon"})"),
                 "soon");
    checkRefused(document("urgency", R"({"id": "a", "words": "w", "source": "s",
                               "when": {}, "at_least": "urgent"})"),
                 "when");
    checkRefused(document("urgency", R"({"id": "a", "words": "w", "source": "s",
                               "when": {"pop": "(("}, "at_least": "urgent"})"),
                 "pop");
    checkRefused(document("urgency", R"({"id": "a", "source": "s",
                               "when": {"pop": "\"yes\""}, "at_least": "urgent"})"),
                 "words");
    checkRefused(document("urgency", R"({"id": 7, "words": "w", "source": "s",
                               "when": {"pop": "\"yes\""}, "at_least": "urgent"})"),
                 "id");
    checkRefused(document("orders", R"({"question": "pop", "towards_alarm": ["no"]})"), "order");
    checkRefused(document("withheld", R"({"id": "a", "words": "w", "source": "s",
                               "when": {"age": "< 16"}})"),
                 "treatments");
    checkRefused(document("values", R"({"id": "a", "words": "w", "source": "s",
                               "when": {"age": "< 16"}})"),
                 "then");
    checkRefused(document("reachable", R"({"id": "a", "words": "w", "source": "s",
                               "what": "moon", "codes": ["full"]})"),
                 "what");
}
