// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "record/judgements.h"
#include "record/people.h"
#include "samples.h"

using namespace triage;
using test::at;

TEST_CASE("a therapist's conclusion is kept beside the rules' own, the last one counts")
{
    Store store = test::open(":memory:");
    const auto id = test::finished(store, "A", 5);
    const auto other = test::finished(store, "B", 6);
    Judgements judgements = store.judgements();
    const Judgement first{.urgency = Urgency::Urgent,
                          .condition = "bone_stress",
                          .reason = "hop painful",
                          .recorded = at(7)};
    Judgement second = first;
    second.urgency = Urgency::Routine;
    second.reason = "scan clear";
    REQUIRE(judgements.record(id, first));
    REQUIRE(judgements.record(id, second));
    REQUIRE(judgements.record(other, first));
    CHECK(*judgements.of(id) == std::vector{first, second});
    CHECK(store.assessment(id)->assessment == test::someAssessment());
    const auto all = judgements.all();
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().ruleUrgency == Urgency::Routine);
    CHECK(all->front().ruleCondition == "proximal_tendinopathy");
    CHECK(all->front().judgement == second);
}

TEST_CASE("a conclusion needs a reason and an assessment that is there")
{
    Store store = test::open(":memory:");
    const auto id = test::finished(store, "A", 5);
    CHECK_FALSE(store.judgements().record(id, {.condition = "strain", .reason = " "}));
    CHECK_FALSE(store.judgements().record({99}, {.condition = "strain", .reason = "x"}));
}

TEST_CASE("a therapist's conclusion goes with its person")
{
    Store store = test::open(":memory:");
    const auto id = test::finished(store, "A", 5);
    REQUIRE(store.judgements().record(id, {.condition = "strain", .reason = "felt it"}));
    REQUIRE(store.people().remove(store.client("A", at(1))->id, at(9)));
    CHECK(store.judgements().all()->empty());
    REQUIRE(store.people().forgetRemoved());
    CHECK(store.judgements().of(id)->empty());
}
