// SPDX-License-Identifier: GPL-3.0-or-later
#include "advised.h"
#include "catch.h"

#include <set>

using namespace triage;

TEST_CASE("before the leg is seen, only protection, paracetamol and facts on surgery are offered")
{
    const std::set<std::string> allowed = {"protect", "paracetamol", "surgery"};
    int urgent = 0;
    for (const std::string &story : adviceStories()) {
        const Assessment assessment = advised(story);
        if (assessment.urgency >= Urgency::Routine)
            continue;
        ++urgent;
        INFO(story);
        CHECK_FALSE(assessment.plan);
        CHECK_FALSE(assessment.returnToRun);
        for (const TreatmentAdvice &advice : assessment.treatments) {
            INFO(advice.treatment);
            CHECK(allowed.contains(advice.treatment));
        }
        CHECK(assessment.treatments.empty() == (assessment.urgency == Urgency::Emergency));
    }
    CHECK(urgent > 5);
}

TEST_CASE("an emergency is sent to the emergency department and gets no outlook")
{
    const Assessment assessment = advised("saddle-numbness");
    CHECK(assessment.treatments.empty());
    CHECK(assessment.prognosis.empty());
    CHECK(assessment.recheckDays.empty());
    REQUIRE(assessment.providers.size() == 1);
    CHECK(assessment.providers.front() == "emergency_department");
}

TEST_CASE("a child of 14 gets no plan, no running programme and a GP")
{
    const Assessment child = advised("tendon-child");
    CHECK_FALSE(child.plan);
    CHECK_FALSE(child.returnToRun);
    CHECK(child.treatments.size() == 1);
    CHECK(child.treatments.front().treatment == "protect");
    CHECK(std::set<std::string>(child.providers.begin(), child.providers.end()).contains("gp"));
}

TEST_CASE("a possible stress fracture in second place holds the loading plan back")
{
    const Assessment assessment = advised("deep-buttock-or-bone");
    CHECK(assessment.condition == "ischiofemoral");
    CHECK(assessment.urgency == Urgency::Routine);
    CHECK_FALSE(assessment.plan);
    CHECK(assessment.treatments.front().treatment == "protect");
    CHECK_FALSE(offers(assessment, "load_management"));
}

TEST_CASE("an early sit-bone tendon is loaded, not stretched, not pressed, not shocked")
{
    const Assessment assessment = advised("tendon-severe-pain");
    CHECK(adviceOn(assessment, "isometrics").verdict == "recommended");
    CHECK(adviceOn(assessment, "heavy_slow_resistance").verdict == "recommended");
    CHECK(adviceOn(assessment, "stretching").verdict == "avoid");
    CHECK(adviceOn(assessment, "foam_rolling").verdict == "avoid");
    CHECK(adviceOn(assessment, "shockwave").verdict == "not_recommended");
    CHECK(adviceOn(assessment, "steroid_injection").verdict == "not_recommended");
    CHECK(adviceOn(assessment, "ice").evidence == "none");
    CHECK_FALSE(offers(assessment, "surgery"));
    CHECK(assessment.returnToRun);
    CHECK(assessment.recheckDays == std::vector<int>{28, 84});
}

TEST_CASE("shockwave and surgery are considered only after months and a strength programme")
{
    const Assessment assessment = advised("tendon-8-months");
    CHECK(adviceOn(assessment, "shockwave").verdict == "consider");
    CHECK(adviceOn(assessment, "shockwave").evidence == "limited");
    CHECK(adviceOn(assessment, "surgery").verdict == "consider");
    for (const std::string &story : adviceStories()) {
        const Assessment other = advised(story);
        INFO(story);
        if (offers(other, "shockwave"))
            CHECK(adviceOn(other, "shockwave").verdict != "recommended");
    }
}

TEST_CASE("a strain of the first day is not massaged, warmed, stretched or loaded hard")
{
    const Assessment fresh = advised("strain-day-1");
    for (const char *treatment : {"massage", "foam_rolling", "heat", "stretching", "nordic",
                                  "lengthened_loading", "nsaids", "steroid_injection"}) {
        INFO(treatment);
        CHECK(adviceOn(fresh, treatment).verdict == "avoid");
    }
    CHECK(adviceOn(fresh, "ice").verdict == "consider");
    CHECK(adviceOn(fresh, "peace_and_love").verdict == "recommended");
}

TEST_CASE("a strain is worked early, and Nordics wait until the first weeks are over")
{
    const Assessment early = advised("strain-day-4");
    CHECK(adviceOn(early, "early_loading").evidence == "moderate");
    CHECK(adviceOn(early, "nordic").verdict == "consider");
    CHECK(adviceOn(early, "prp").verdict == "not_recommended");
    CHECK(adviceOn(early, "prp").evidence == "against");
    CHECK(early.recheckDays.front() == 7);
    CHECK(adviceOn(advised("strain-part-back"), "nordic").verdict == "recommended");
}

TEST_CASE("a high stretch-type strain asks a clinician before the lengthening exercises")
{
    const Assessment stretch = advised("strain-stretch");
    CHECK(adviceOn(stretch, "lengthened_loading").verdict == "consider");
    CHECK(stretch.prognosis == "strain_stretch");
    CHECK(adviceOn(advised("strain-part-back"), "lengthened_loading").verdict == "recommended");
}

TEST_CASE("the outlook of a strain follows the pain, the days of walking and the lost degrees")
{
    CHECK(advised("strain-severe").prognosis == "strain_severe");
    CHECK(advised("strain-exam-32").prognosis == "strain_severe");
    CHECK(advised("strain-exam-25").prognosis == "strain_moderate");
    CHECK(advised("strain-exam-14").prognosis == "strain_mild_to_moderate");
    CHECK(advised("strain-exam-8").prognosis == "strain_mild");
    CHECK(advised("strain-3-days-walking").prognosis == "strain_moderate");
    CHECK(advised("strain-little-known").prognosis == "strain_unclear");
}

TEST_CASE("a bleeding disorder rules out cupping and asks for care with massage and needles")
{
    const Assessment assessment = advised("tight-bleeding");
    CHECK(adviceOn(assessment, "cupping").verdict == "avoid");
    CHECK(adviceOn(assessment, "nsaids").verdict == "avoid");
    CHECK(adviceOn(assessment, "massage").verdict == "consider");
    CHECK_FALSE(adviceOn(assessment, "massage").cautions.empty());
    CHECK_FALSE(adviceOn(assessment, "dry_needling").cautions.empty());
}

TEST_CASE("not knowing one's conditions asks for care, and rules nothing out")
{
    const Assessment unsure = advised("tight-unsure-condition");
    CHECK(adviceOn(unsure, "cupping").verdict == "consider");
    CHECK_FALSE(adviceOn(unsure, "cupping").cautions.empty());
    CHECK(adviceOn(advised("tight-new"), "cupping").cautions.empty());
}

TEST_CASE("under 18 needles, cups and machines meet growth plates")
{
    const Assessment teen = advised("teen-strain");
    CHECK(adviceOn(teen, "shockwave").verdict == "avoid");
    CHECK_FALSE(adviceOn(teen, "shockwave").cautions.empty());
    CHECK(adviceOn(teen, "therapeutic_ultrasound").verdict == "avoid");
    CHECK(adviceOn(teen, "prp").verdict == "avoid");
}

TEST_CASE("a possibly torn-off tendon hears early of a scan, of an opinion and of both ways")
{
    const Assessment assessment = advised("avulsion-age-52");
    CHECK(adviceOn(assessment, "surgery").verdict == "consider");
    const std::set<std::string> who(assessment.providers.begin(), assessment.providers.end());
    CHECK(who.contains("sports_doctor"));
    CHECK(who.contains("orthopaedic_surgeon"));
    CHECK(assessment.prognosis == "avulsion_pattern");
}
