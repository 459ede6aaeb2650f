// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "core/interview/samples.h"
#include "interview/answers_json.h"

#include <nlohmann/json.hpp>

using triage::Answers;

namespace {

triage::Result<Answers> read(const std::string &answers)
{
    return triage::readAnswers(shipped(), R"({"mode": "runner", "answers": )" + answers + "}",
                               "a.json");
}

std::string refusal(const std::string &answers)
{
    const auto result = read(answers);
    REQUIRE_FALSE(result);
    return result.error().text();
}

std::string refusalOfText(const std::string &text)
{
    const auto result = triage::readAnswers(shipped(), text, "a.json");
    REQUIRE_FALSE(result);
    return result.error().text();
}

} // namespace

TEST_CASE("yes, no, not sure and left out stay four different things")
{
    const auto answers =
        read(R"({"lump": true, "dark_urine": false, "deformity": "unsure", "weight_loss": null})");
    REQUIRE(answers);
    CHECK(*triage::answerTo(*answers, "lump") == triage::AnswerValue(true));
    CHECK(*triage::answerTo(*answers, "dark_urine") == triage::AnswerValue(false));
    CHECK(triage::isUnsure(*triage::answerTo(*answers, "deformity")));
    CHECK(triage::answerTo(*answers, "weight_loss") == nullptr);
    CHECK(triage::answerTo(*answers, "thigh_tense") == nullptr);
}

TEST_CASE("every kind of answer is the same after writing and reading")
{
    const auto answers = read(R"({"age": 38.0, "sex": "female", "temperature_c": 38.4,
"clot_risks": ["unsure"], "pain_sites": ["sit_bone", "lower_back"], "pop": false,
"walking": "unsure", "goal_date": "2027-04-12", "calf_tender": "unsure"})");
    REQUIRE(answers);
    const std::string text = triage::writeAnswers(*answers);
    const auto again = triage::readAnswers(shipped(), text, "a.json");
    REQUIRE(again);
    CHECK(*again == *answers);
    CHECK(triage::writeAnswers(*again) == text);
    CHECK(unmentioned(text, {"\"age\": 38,"}) == "");
    CHECK(unmentioned(text, {"\"temperature_c\": 38.4"}) == "");
}

TEST_CASE("ticked places are kept in the order of the questionnaire")
{
    const auto one = read(R"({"pain_sites": ["sit_bone", "lower_back"]})");
    const auto other = read(R"({"pain_sites": ["lower_back", "sit_bone"]})");
    REQUIRE((one && other));
    CHECK(*one == *other);
}

TEST_CASE("an empty list of ticks is not an answer")
{
    const auto answers = read(R"({"clot_risks": []})");
    REQUIRE(answers);
    CHECK(answers->values.empty());
}

TEST_CASE("skipped answers are left out when writing")
{
    CHECK(triage::writeAnswers({.values = {{"onset", std::monostate()}, {"age", 30.0}}}) ==
          "{\n  \"mode\": \"runner\",\n  \"answers\": {\n    \"age\": 30\n  }\n}\n");
}

TEST_CASE("an unknown question is refused with its value and the nearest ones")
{
    CHECK(unmentioned(refusal(R"({"bladder_bowl": true})"),
                      {"\"bladder_bowl\"", "true", "\"bladder_bowel\""}) == "");
}

TEST_CASE("an unknown code is refused with the question, the code and the nearest ones")
{
    CHECK(unmentioned(refusal(R"({"pain_sites": ["sit_bone", "sitbone"]})"),
                      {"a.json: pain_sites", "\"sitbone\"", "\"sit_bone\""}) == "");
    CHECK(unmentioned(refusal(R"({"onset": "suden"})"), {"\"suden\"", "\"sudden\""}) == "");
}

TEST_CASE("\"unsure\" is refused where the contract does not take it")
{
    CHECK(unmentioned(refusal(R"({"pop": "unsure"})"), {"pop", "true or false"}) == "");
    CHECK(unmentioned(refusal(R"({"onset": "unsure"})"), {"not one of its codes"}) == "");
    CHECK(unmentioned(refusal(R"({"temperature_c": "unsure"})"), {"a number"}) == "");
}

TEST_CASE("a value of the wrong type is refused with what is wanted")
{
    CHECK(unmentioned(refusal(R"({"age": "38"})"), {"\"38\"", "a whole number"}) == "");
    CHECK(unmentioned(refusal(R"({"age": 38.5})"), {"38.5", "a whole number"}) == "");
    CHECK(unmentioned(refusal(R"({"age": true})"), {"a whole number"}) == "");
    CHECK(unmentioned(refusal(R"({"lump": 1})"), {"true, false or \"unsure\""}) == "");
    CHECK(unmentioned(refusal(R"({"lump": "yes"})"), {"true, false or \"unsure\""}) == "");
    CHECK(unmentioned(refusal(R"({"side": true})"), {"codes"}) == "");
    CHECK(unmentioned(refusal(R"({"pain_sites": "calf"})"), {"a list of its codes"}) == "");
    CHECK(unmentioned(refusal(R"({"pain_sites": [1]})"), {"codes"}) == "");
    CHECK(unmentioned(refusal(R"({"pain_sites": [null]})"), {"codes"}) == "");
    CHECK(unmentioned(refusal(R"({"sitting_minutes_to_pain": {"a": 1}})"), {"{...}"}) == "");
}

TEST_CASE("a number out of range is refused with the range")
{
    CHECK(unmentioned(refusal(R"({"age": 4})"), {"4 is out of range", "5 to 110"}) == "");
    CHECK(unmentioned(refusal(R"({"pain_rest": 11})"), {"nearest: 10"}) == "");
    CHECK(unmentioned(refusal(R"({"temperature_c": 25.5})"), {"33 to 43"}) == "");
    CHECK(unmentioned(refusal(R"({"weekly_km_usual": -0.5})"), {"0 to 400"}) == "");
    CHECK(unmentioned(refusal(R"({"age": 1e400})"), {"too large"}) == "");
    CHECK(read(R"({"age": 5, "pain_rest": 10, "temperature_c": 43})"));
}

TEST_CASE("a day that is not in the calendar is refused")
{
    CHECK(read(R"({"goal_date": "2028-02-29"})"));
    for (const char *day : {"2027-02-29", "2027-13-01", "27-01-01", "2027/01/01", "2027-01-1x", ""})
        CHECK(unmentioned(refusal(R"({"goal_date": ")" + std::string(day) + "\"}"),
                          {"YYYY-MM-DD"}) == "");
}

TEST_CASE("a key or a code given twice is refused")
{
    CHECK(unmentioned(refusal(R"({"lump": true, "lump": false})"), {"\"lump\" is given twice"}) ==
          "");
    CHECK(unmentioned(refusal(R"({"pain_sites": ["calf", "calf"]})"),
                      {"\"calf\" is there twice"}) == "");
    CHECK(unmentioned(refusalOfText(R"({"mode": "runner", "answers": {}, "mode": "therapist"})"),
                      {"\"mode\" is given twice"}) == "");
}

TEST_CASE("anything but a mode and answers is refused")
{
    CHECK(unmentioned(refusalOfText("{}"), {"\"answers\""}) == "");
    CHECK(unmentioned(refusalOfText("[]"), {"object"}) == "");
    CHECK(unmentioned(refusalOfText(R"({"answers": {}})"), {"\"mode\" is missing"}) == "");
    CHECK(unmentioned(refusalOfText(R"({"mode": "coach", "answers": {}})"), {"\"coach\""}) == "");
    CHECK(unmentioned(refusalOfText(R"({"mode": 1, "answers": {}})"), {"not a mode"}) == "");
    CHECK(unmentioned(refusalOfText(R"({"mode": "runner", "answers": []})"), {"not an object"}) ==
          "");
    CHECK(unmentioned(refusalOfText(R"({"mode": "runner", "answer": {}})"),
                      {"nearest: \"answers\""}) == "");
}

TEST_CASE("broken files are refused with line and column, never with a crash")
{
    CHECK(unmentioned(refusalOfText("{\"mode\":\n\"runner\", }"), {"a.json:2:11"}) == "");
    CHECK(unmentioned(refusalOfText(""), {"a.json:1:1"}) == "");
    CHECK(unmentioned(refusalOfText("{\"mode\": \"\xc3\x28\"}"), {"a.json:1:"}) == "");
    CHECK(unmentioned(refusal("{\"\xed\xa0\x80\": 1}"), {"not valid JSON"}) == "");
    CHECK(unmentioned(refusal(R"({"lump": "\ud800"})"), {"not valid JSON"}) == "");
    const std::string deep(100000, '[');
    CHECK(unmentioned(refusal("{\"lump\": " + deep + std::string(100000, ']') + "}"), {"lump"}) ==
          "");
}

TEST_CASE("a very long value is shortened in the message")
{
    CHECK(refusal("{\"onset\": \"" + std::string(100000, 'x') + "\"}").size() < 400);
    CHECK(refusal("{\"" + std::string(100000, 'x') + "\": 1}").size() < 400);
}
