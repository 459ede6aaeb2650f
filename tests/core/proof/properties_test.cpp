// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "proof/properties.h"

using namespace triage;

namespace {

std::string document(const std::string &urgency, const std::string &orders = "[]")
{
    return R"({"urgency": )" + urgency + R"(, "orders": )" + orders +
           R"(, "avoid": [], "withheld": []})";
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

} // namespace

TEST_CASE("the shipped safety properties can be read")
{
    const auto properties = loadProperties(TRIAGE_RESOURCES);
    if (!properties)
        FAIL(properties.error().text());
    CHECK(properties->urgency.size() > 100);
    CHECK(properties->orders.size() > 50);
    for (const UrgencyProperty &property : properties->urgency)
        CHECK_FALSE(property.source.empty());
}

TEST_CASE("a property that cannot be checked is refused with its place")
{
    checkRefused("[", "no JSON object");
    checkRefused("{}", "urgency");
    checkRefused(document(R"([{"id": "a", "words": "w", "source": "s",
                               "when": {"pop": "\"yes\""}, "at_least": "soon"}])"),
                 "soon");
    checkRefused(document(R"([{"id": "a", "words": "w", "source": "s",
                               "when": {}, "at_least": "urgent"}])"),
                 "when");
    checkRefused(document(R"([{"id": "a", "words": "w", "source": "s",
                               "when": {"pop": "(("}, "at_least": "urgent"}])"),
                 "pop");
    checkRefused(document(R"([{"id": "a", "source": "s",
                               "when": {"pop": "\"yes\""}, "at_least": "urgent"}])"),
                 "words");
    checkRefused(document("[]", R"([{"question": "pop", "towards_alarm": ["no"]}])"), "order");
}
