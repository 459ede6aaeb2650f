// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "interview/answers_json.h"
#include "proof/prove.h"
#include "small_rules.h"
#include "triage/assess.h"

using namespace triage;

namespace {

SafetyProperties read(const std::string &list, const std::string &property)
{
    std::string json = "{";
    for (const char *name :
         {"urgency", "orders", "avoid", "caution", "withheld", "values", "reachable"})
        json += (json.size() > 1 ? ", \"" : "\"") + std::string(name) + "\": [" +
                (list == name ? property : "") + "]";
    const auto properties = readProperties(json + "}", "properties.json");
    if (!properties)
        FAIL(properties.error().text());
    return *properties;
}

std::string head(const std::string &id)
{
    return R"({"id": ")" + id + R"(", "words": "w", "source": "s", )";
}

const Verdict &named(const std::vector<Verdict> &verdicts, const std::string &id)
{
    for (const Verdict &verdict : verdicts)
        if (verdict.id == id)
            return verdict;
    FAIL("there is no verdict " << id);
    return verdicts.front();
}

const TreatmentAdvice *adviceOn(const Assessment &result, const std::string &treatment)
{
    for (const TreatmentAdvice &advice : result.treatments)
        if (advice.treatment == treatment)
            return &advice;
    return nullptr;
}

} // namespace

TEST_CASE("the shipped rules keep every safety property, for every way to answer")
{
    const auto properties = loadProperties(TRIAGE_RESOURCES);
    if (!properties)
        FAIL(properties.error().text());
    for (const Verdict &verdict : prove(shippedRules(), *properties)) {
        INFO(verdict.id << ": " << verdict.words << ": " << verdict.broken);
        if (!verdict.holds() && verdict.witness)
            UNSCOPED_INFO(writeAnswers(*verdict.witness));
        CHECK(verdict.holds());
    }
}

TEST_CASE("a property that does not hold is shown by the fewest answers that break it")
{
    const auto verdicts =
        prove(shippedRules(), read("urgency", head("pop") + R"("when": {"pop": "\"yes\""},
                                                    "at_least": "emergency"})"));
    const Verdict &verdict = named(verdicts, "pop");
    REQUIRE_FALSE(verdict.holds());
    REQUIRE(verdict.witness);
    CHECK(verdict.witness->values.size() == 1);
    CHECK(verdict.witness->values.contains("pop"));
    CHECK(assess(shippedRules(), *verdict.witness).urgency > Urgency::Emergency);
}

TEST_CASE("a red flag that is not shown breaks a property though the urgency is kept")
{
    const auto verdicts =
        prove(shippedRules(), read("urgency", head("named") + R"("when": {"deformity": "\"yes\""},
                                     "at_least": "emergency", "flag": "dark_urine"})"));
    const Verdict &verdict = named(verdicts, "named");
    REQUIRE_FALSE(verdict.holds());
    REQUIRE(verdict.witness);
    const Assessment result = assess(shippedRules(), *verdict.witness);
    CHECK(result.urgency == Urgency::Emergency);
    for (const RedFlag &flag : result.redFlags)
        CHECK(flag.code != "dark_urine");
}

TEST_CASE("an order the wrong way round is shown by two answers that differ in one")
{
    const auto verdicts = prove(shippedRules(), read("orders", R"({"question": "saddle_numbness",
                                      "towards_alarm": ["yes", "unsure", "no"]})"));
    const Verdict &verdict = named(verdicts, "towards_alarm/saddle_numbness");
    REQUIRE_FALSE(verdict.holds());
    REQUIRE(verdict.witness);
    REQUIRE(verdict.changed);
    CHECK(assess(shippedRules(), *verdict.witness).urgency <
          assess(shippedRules(), *verdict.changed).urgency);
    Answers same = *verdict.changed;
    same.values["saddle_numbness"] = verdict.witness->values.at("saddle_numbness");
    CHECK(same == *verdict.witness);
}

TEST_CASE("a number that only a property names is told apart too")
{
    // Between 37.3 and 38 no rule says anything; a property about that stretch is not proven.
    const auto verdicts = prove(
        shippedRules(), read("urgency", head("warm") + R"("when": {"temperature_c": ">= 37.3"},
                                                     "at_least": "urgent"})"));
    const Verdict &verdict = named(verdicts, "warm");
    REQUIRE_FALSE(verdict.holds());
    REQUIRE(verdict.witness);
    CHECK(std::get<double>(verdict.witness->values.at("temperature_c")) >= 37.3);
    CHECK(assess(shippedRules(), *verdict.witness).urgency > Urgency::Urgent);
}

TEST_CASE("a treatment that may be given is shown where a property rules it out or asks for care")
{
    const auto avoid =
        prove(shippedRules(), read("avoid", head("a") + R"("when": {"sport": "\"sprinting\""},
                                                      "treatments": ["nordic"]})"));
    const Verdict &ruledOut = named(avoid, "a/nordic");
    REQUIRE_FALSE(ruledOut.holds());
    REQUIRE(ruledOut.witness);
    CHECK(ruledOut.witness->values.contains("sport"));

    const auto withheld = prove(
        shippedRules(), read("withheld", head("w") + R"("when": {"classification": "\"strain\""},
                                                   "treatments": ["nordic"]})"));
    const Verdict &offered = named(withheld, "w");
    REQUIRE_FALSE(offered.holds());
    REQUIRE(offered.witness);
    const Assessment result = assess(shippedRules(), *offered.witness);
    CHECK(result.condition == "strain");
    const TreatmentAdvice *advice = adviceOn(result, "nordic");
    REQUIRE(advice != nullptr);
    CHECK((advice->verdict == "recommended" || advice->verdict == "consider"));
}

TEST_CASE("a value that rules do not always come to is shown")
{
    const auto verdicts = prove(
        shippedRules(), read("values", head("v") + R"("when": {"classification": "\"strain\""},
                                                 "then": {"return_to_run": "\"no\""}})"));
    const Verdict &verdict = named(verdicts, "v");
    REQUIRE_FALSE(verdict.holds());
    REQUIRE(verdict.witness);
    const Assessment result = assess(shippedRules(), *verdict.witness);
    CHECK(result.condition == "strain");
}

TEST_CASE("what is said to be reached is reached by the answers shown")
{
    const auto verdicts =
        prove(shippedRules(), read("reachable", head("r") + R"("what": "condition",
                                 "codes": ["ischiofemoral", "undetermined", "measles"]})"));
    for (const char *code : {"ischiofemoral", "undetermined"}) {
        const Verdict &verdict = named(verdicts, std::string("r/") + code);
        REQUIRE(verdict.holds());
        REQUIRE(verdict.witness);
        CHECK(assess(shippedRules(), *verdict.witness).condition == code);
    }
    CHECK_FALSE(named(verdicts, "r/measles").holds());
}

TEST_CASE("a property about what nobody asks is no proof")
{
    const auto urgency = prove(shippedRules(), read("urgency", head("typo") + R"("when": {"pip":
                                                  "null"}, "at_least": "self_care"})"));
    CHECK_FALSE(named(urgency, "typo").holds());
    const auto order = prove(
        shippedRules(), read("orders", R"({"question": "pip", "towards_alarm": ["no", "yes"]})"));
    CHECK_FALSE(named(order, "towards_alarm/pip").holds());
    const auto code = prove(
        shippedRules(), read("orders", R"({"question": "pop", "towards_alarm": ["no", "yas"]})"));
    CHECK_FALSE(named(code, "towards_alarm/pop").holds());
    const auto treatment =
        prove(shippedRules(), read("withheld", head("w") + R"("when": {"age": "< 16"},
                                                         "treatments": ["leeches"]})"));
    CHECK_FALSE(named(treatment, "w").holds());
    const auto value = prove(shippedRules(), read("values", head("v") + R"("when": {"age": "< 16"},
                                                  "then": {"plam": "null"}})"));
    CHECK_FALSE(named(value, "v").holds());
}

TEST_CASE("a question that takes unsure needs an order that says what unsure means")
{
    const auto verdicts = prove(shippedRules(), read("", ""));
    const Verdict &verdict = named(verdicts, "unsure_ordered");
    REQUIRE_FALSE(verdict.holds());
    CHECK(verdict.broken.find("saddle_numbness") != std::string::npos);
}

TEST_CASE("rows of a Unique table that hold together are a conflict")
{
    const auto conflict = [](const std::string &policy, const std::string &second) {
        const Rulebase rules = smallRules(smallTable(
            "advice", policy, "pain", {{"> 3", "\"rest\""}, {"> 5", "\"" + second + "\""}}));
        return named(prove(rules, read("", "")), "no_conflicts").broken;
    };
    CHECK(conflict("UNIQUE", "rest").find("advice/1 and advice/2") != std::string::npos);
    CHECK(conflict("ANY", "run").find("advice/1 and advice/2") != std::string::npos);
    CHECK(conflict("ANY", "rest").empty());
    CHECK(conflict("FIRST", "run").empty());
}

TEST_CASE("rules without an urgency for some answers are found out")
{
    const Rulebase rules =
        smallRules(smallTable("urgency_pain", "COLLECT", "pain", {{"> 3", "\"routine\""}}));
    const auto verdicts = prove(rules, read("", ""));
    const Verdict &verdict = named(verdicts, "one_urgency");
    REQUIRE_FALSE(verdict.holds());
    REQUIRE(verdict.witness);
    CHECK(assess(rules, *verdict.witness).urgencyReasons.empty());
}
