// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "core/interview/samples.h"

namespace {

const std::string pain = R"({"linkId": "pain", "text": "Does it hurt?", "type": "boolean"})";
const std::string age = R"({"linkId": "age", "text": "Age", "type": "integer"})";
const std::string side = R"({"linkId": "side", "text": "Side", "type": "choice", "answerOption": [
{"valueCoding": {"code": "left", "display": "Left"}},
{"valueCoding": {"code": "right", "display": "Right"}}]})";

/// A question that is only asked under this condition.
std::string asked(const std::string &condition)
{
    return R"({"linkId": "late", "text": "Late?", "type": "boolean", "enableWhen": [)" + condition +
           "]}";
}

std::string refusalOf(const std::string &json)
{
    const auto read = triage::readQuestionnaire(json, "q.json");
    REQUIRE_FALSE(read);
    return read.error().text();
}

std::string refusalOfItems(const std::string &items)
{
    return refusalOf(questionnaireOf(items));
}

} // namespace

TEST_CASE("a question keeps the line it stands on")
{
    const auto read = triage::readQuestionnaire(questionnaireOf(pain + ",\n" + age), "q.json");
    REQUIRE(read);
    CHECK(triage::findQuestion(*read, "pain")->line == 4);
    CHECK(triage::findQuestion(*read, "age")->line == 5);
}

TEST_CASE("text that is not JSON is refused with its line and column")
{
    CHECK(unmentioned(refusalOf("{\n  \"a\": nonsense}"), {"q.json:2:9"}) == "");
    CHECK(unmentioned(refusalOf(""), {"q.json:1:1"}) == "");
    CHECK(unmentioned(refusalOf("{\"a\": \"\xff\"}"), {"not valid JSON"}) == "");
    CHECK(unmentioned(refusalOf("[]"), {"not a FHIR Questionnaire"}) == "");
}

TEST_CASE("an unknown item type is refused where it stands")
{
    const std::string odd = R"({"linkId": "odd", "text": "Odd", "type": "quantity"})";
    CHECK(unmentioned(refusalOfItems(pain + ",\n" + odd),
                      {"q.json:5: odd: unknown item type \"quantity\""}) == "");
}

TEST_CASE("a linkId used twice is refused at the second place")
{
    CHECK(unmentioned(refusalOfItems(pain + ",\n" + age + ",\n" + pain),
                      {"q.json:6: pain: this linkId is used twice"}) == "");
}

TEST_CASE("an option without a text is refused")
{
    CHECK(unmentioned(refusalOfItems(R"({"linkId": "side", "text": "Side", "type": "choice",
"answerOption": [{"valueCoding": {"code": "left"}}]})"),
                      {"the option \"left\" has no text"}) == "");
    CHECK(unmentioned(refusalOfItems(R"({"linkId": "side", "text": "Side", "type": "choice"})"),
                      {"no options"}) == "");
}

TEST_CASE("a condition on a question that comes later or not at all is refused")
{
    const std::string condition = R"({"question": "pian", "operator": "=", "answerBoolean": true})";
    CHECK(unmentioned(refusalOfItems(pain + ",\n" + asked(condition)),
                      {"\"pian\", which is not asked earlier", "nearest: \"pain\""}) == "");
    const std::string later = R"({"question": "pain", "operator": "=", "answerBoolean": true})";
    CHECK(unmentioned(refusalOfItems(asked(later) + ",\n" + pain), {"not asked earlier"}) == "");
}

TEST_CASE("a condition on an answer that the question cannot have is refused")
{
    CHECK(
        unmentioned(
            refusalOfItems(
                side + "," +
                asked(R"({"question": "side", "operator": "=", "answerCoding": {"code": "up"}})")),
            {"\"side\" has no option \"up\""}) == "");
    CHECK(unmentioned(refusalOfItems(
                          age + "," +
                          asked(R"({"question": "age", "operator": ">", "answerBoolean": true})")),
                      {"wants a number"}) == "");
    CHECK(unmentioned(
              refusalOfItems(side + "," +
                             asked(R"({"question": "side", "operator": ">", "answerInteger": 1})")),
              {"cannot be more or less"}) == "");
    CHECK(unmentioned(refusalOfItems(
                          age + "," +
                          asked(R"({"question": "age", "operator": "about", "answerInteger": 1})")),
                      {"unknown enableWhen operator \"about\""}) == "");
}

TEST_CASE("several conditions must say whether all or any must hold")
{
    const std::string condition = R"({"question": "pain", "operator": "=", "answerBoolean": true})";
    CHECK(unmentioned(refusalOfItems(pain + "," + asked(condition + "," + condition)),
                      {"enableBehavior"}) == "");
}

TEST_CASE("a mistyped extension of the project is refused, another project's is let be")
{
    const auto with = [](const std::string &url) {
        return R"({"linkId": "pain", "text": "Pain?", "type": "boolean",
"extension": [{"url": ")" +
               url + R"(", "valueBoolean": true}]})";
    };
    CHECK(unmentioned(refusalOfItems(with("urn:hamstring-triage:safty")), {"\"safety\""}) == "");
    CHECK(triage::readQuestionnaire(questionnaireOf(with("http://example.org/x")), "q.json"));
}

TEST_CASE("questions stand in pages, and pages in sections")
{
    CHECK(unmentioned(refusalOf(R"({"resourceType": "Questionnaire", "item": [
{"linkId": "pain", "text": "Pain?", "type": "boolean"}]})"),
                      {"q.json:2: pain", "type \"boolean\""}) == "");
    CHECK(unmentioned(refusalOfItems(R"({"linkId": "deep", "text": "Deep", "type": "group"})"),
                      {"unknown item type \"group\""}) == "");
    CHECK(unmentioned(refusalOf(R"({"resourceType": "Questionnaire"})"), {"no items"}) == "");
}

TEST_CASE("a checklist holds nothing but signs that may be yes, no or not sure")
{
    const std::string list = R"({"resourceType": "Questionnaire", "item": [
{"linkId": "s", "text": "S", "type": "group", "item": [
{"linkId": "p", "text": "P", "type": "group",
"extension": [{"url": "urn:hamstring-triage:layout", "valueCode": "checklist"}],
"item": [)" + side + "]}]}]}";
    CHECK(unmentioned(refusalOf(list), {"side: a checklist"}) == "");
}

TEST_CASE("conditions on yes/no questions compare with true and false")
{
    const auto read = triage::readQuestionnaire(
        questionnaireOf(
            pain + "," +
            asked(R"({"question": "pain", "operator": "!=", "answerCoding": {"code": "no"}})")),
        "q.json");
    REQUIRE(read);
    const triage::Question &late = *triage::findQuestion(*read, "late");
    CHECK(late.enableWhen.front().answer == triage::AnswerValue(false));
}
