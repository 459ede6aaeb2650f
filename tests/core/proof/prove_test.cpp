// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "interview/answers_json.h"
#include "proof/prove.h"
#include "triage/assess.h"

using namespace triage;

namespace {

const Rulebase &shipped()
{
    static const auto rulebase = loadRulebase(TRIAGE_RESOURCES);
    if (!rulebase)
        FAIL(rulebase.error().text());
    return *rulebase;
}

SafetyProperties read(const std::string &urgency, const std::string &orders)
{
    const auto properties = readProperties(R"({"urgency": [)" + urgency + R"(], "orders": [)" +
                                               orders + R"(], "avoid": [], "withheld": []})",
                                           "properties.json");
    if (!properties)
        FAIL(properties.error().text());
    return *properties;
}

const Verdict &named(const std::vector<Verdict> &verdicts, const std::string &id)
{
    for (const Verdict &verdict : verdicts)
        if (verdict.id == id)
            return verdict;
    FAIL("there is no verdict " << id);
    return verdicts.front();
}

} // namespace

TEST_CASE("the shipped rules keep every safety property, for every way to answer")
{
    const auto properties = loadProperties(TRIAGE_RESOURCES);
    REQUIRE(properties);
    for (const Verdict &verdict : prove(shipped(), *properties)) {
        INFO(verdict.id << ": " << verdict.words << ": " << verdict.broken);
        if (verdict.witness)
            UNSCOPED_INFO(writeAnswers(*verdict.witness));
        CHECK(verdict.holds());
    }
}

TEST_CASE("a property that does not hold is shown by the fewest answers that break it")
{
    const auto verdicts =
        prove(shipped(), read(R"({"id": "pop", "words": "a pop is an emergency", "source": "s",
                                  "when": {"pop": "\"yes\""}, "at_least": "emergency"})",
                              ""));
    const Verdict &verdict = named(verdicts, "pop");
    REQUIRE_FALSE(verdict.holds());
    REQUIRE(verdict.witness);
    CHECK(verdict.witness->values.size() == 1);
    CHECK(verdict.witness->values.contains("pop"));
    CHECK(assess(shipped(), *verdict.witness).urgency > Urgency::Emergency);
}

TEST_CASE("an order the wrong way round is shown by two answers that differ in one")
{
    const auto verdicts = prove(shipped(), read("", R"({"question": "saddle_numbness",
                                      "towards_alarm": ["yes", "unsure", "no"]})"));
    const Verdict &verdict = named(verdicts, "towards_alarm/saddle_numbness");
    REQUIRE_FALSE(verdict.holds());
    REQUIRE(verdict.witness);
    REQUIRE(verdict.changed);
    CHECK(assess(shipped(), *verdict.witness).urgency <
          assess(shipped(), *verdict.changed).urgency);
}

TEST_CASE("a property about what nobody asks is no proof")
{
    const auto verdicts =
        prove(shipped(), read(R"({"id": "typo", "words": "w", "source": "s",
                                  "when": {"pip": "\"yes\""}, "at_least": "self_care"})",
                              R"({"question": "pip", "towards_alarm": ["no", "yes"]})"));
    CHECK_FALSE(named(verdicts, "typo").holds());
    CHECK_FALSE(named(verdicts, "towards_alarm/pip").holds());
}

TEST_CASE("no rule that decides how soon to be seen escapes the proof")
{
    for (const Verdict &verdict : prove(shipped(), read("", "")))
        CHECK(verdict.id != "followed");
}
