// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "core/interview/samples.h"

namespace {

std::string words(const std::string &id, const triage::AnswerValue &value,
                  triage::Mode reader = triage::Mode::Runner)
{
    return triage::answerText(shippedQuestion(id), &value, reader);
}

} // namespace

TEST_CASE("places are listed in words, the later ones beginning small")
{
    CHECK(words("pain_sites", std::vector<std::string>{"sit_bone", "upper_thigh"}) ==
          "Sit bone, upper back of thigh");
    CHECK(words("pain_sites", std::vector<std::string>{"sit_bone"}, triage::Mode::Therapist) ==
          "Ischial tuberosity");
    CHECK(words("other_past_injuries", std::vector<std::string>{"calf_strain", "acl"},
                triage::Mode::Therapist) == "Calf strain, ACL injury");
}

TEST_CASE("what was skipped or never asked reads \"Not provided\"")
{
    CHECK(triage::answerText(shippedQuestion("onset"), nullptr) == "Not provided");
    CHECK(words("onset", std::monostate()) == "Not provided");
    CHECK(words("pain_sites", std::vector<std::string>{}) == "Not provided");
}

TEST_CASE("yes, no and not sure are written out")
{
    CHECK(words("lump", true) == "Yes");
    CHECK(words("pop", false) == "No");
    CHECK(words("lump", std::string("unsure")) == "Not sure");
    CHECK(words("clot_risks", std::vector<std::string>{"none"}) == "None of these");
}

TEST_CASE("numbers carry their unit")
{
    CHECK(words("pain_rest", 1.0) == "1 of 10");
    CHECK(words("age", 38.0) == "38");
    CHECK(words("duration_days", 56.0) == "8 weeks");
    CHECK(words("duration_days", 1.0) == "1 day");
    CHECK(words("duration_days", 10.0) == "10 days");
    CHECK(words("weekly_km_usual", 32.5) == "32.5 km");
    CHECK(words("sitting_minutes_to_pain", 20.0) == "20 minutes");
    CHECK(words("temperature_c", 38.4) == "38.4 °C");
    CHECK(words("exam_ake_deficit_deg", 10.0) == "10°");
    CHECK(words("hard_sessions_per_week", 2.0) == "2");
}

TEST_CASE("a day is written out")
{
    CHECK(words("goal_date", std::string("2027-04-12")) == "12 April 2027");
}
