// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "interview/answers_json.h"
#include "interview/quick_reader.h"
#include "random_answers.h"
#include "samples.h"

using namespace triage;

namespace {

struct Reading {
    bool quick = false;
    PlacedAnswers answers;
};

Reading readQuickly(const std::string &json)
{
    static const AnswerPlaces places(shipped());
    static QuickReader reader(places);
    Reading reading;
    reading.quick = reader.read(json, reading.answers);
    return reading;
}

} // namespace

TEST_CASE("what is read quickly is what is read with care")
{
    const AnswerPlaces places(shipped());
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        const std::string json = writeAnswers(randomAnswers(shipped(), 20 + i % 80, random));
        const auto answers = readAnswers(shipped(), json, "test");
        REQUIRE(answers);
        const Reading reading = readQuickly(json);
        REQUIRE(reading.quick);
        CHECK(reading.answers == places.place(*answers));
    }
}

TEST_CASE("null and an empty list are no answer")
{
    const Reading reading = readQuickly(
        R"({"mode": "therapist", "answers": {"saddle_numbness": null, "pain_sites": []}})");
    REQUIRE(reading.quick);
    CHECK(reading.answers.mode == Mode::Therapist);
    for (const PlacedAnswer &answer : reading.answers.byQuestion)
        CHECK(answer.kind == PlacedAnswer::Kind::None);
}

TEST_CASE("whatever may be wrong is left to the careful reader")
{
    for (const char *json : {
             "",
             "[]",
             "{",
             R"({"mode": "runner"})",
             R"({"answers": {}})",
             R"({"mode": "robot", "answers": {}})",
             R"({"mode": "runner", "answers": []})",
             R"({"mode": "runner", "answers": {}, "more": 1})",
             R"({"mode": "runner", "mode": "runner", "answers": {}})",
             R"({"mode": "runner", "answers": {}} {})",
             R"({"mode": "runner", "answers": {"elbow": true}})",
             R"({"mode": "runner", "answers": {"saddle_numbness": "yes"}})",
             R"({"mode": "runner", "answers": {"saddle_numbness": 1}})",
             R"({"mode": "runner", "answers": {"saddle_numbness": true, "saddle_numbness": null}})",
             R"({"mode": "runner", "answers": {"age": 30.5}})",
             R"({"mode": "runner", "answers": {"age": 1e9}})",
             R"({"mode": "runner", "answers": {"age": -1}})",
             R"({"mode": "runner", "answers": {"age": "30"}})",
             R"({"mode": "runner", "answers": {"pain_sites": "sit_bone"}})",
             R"({"mode": "runner", "answers": {"pain_sites": ["elbow"]}})",
             R"({"mode": "runner", "answers": {"pain_sites": ["sit_bone", "sit_bone"]}})",
             R"({"mode": "runner", "answers": {"onset": "never"}})",
             R"({"mode": "runner", "answers": {"goal_date": "2026-02-30"}})",
             "{\"mode\": \"runner\", \"answers\": {\"onset\": \"\xff\"}}",
         }) {
        INFO(json);
        CHECK_FALSE(readQuickly(json).quick);
    }
}
